package org.acta.intake;

import static org.acta.intake.Taken.MORE;
import static org.acta.intake.Taken.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.acta.annotation.Article;
import org.junit.jupiter.api.Test;

/** What news agencies deliver: ninjs and NewsML-G2. */
class WireTest {
    private static final Article STORY = new Article(
            "urn:newsml:wire.example:1",
            Optional.of("Example Wire"),
            Optional.empty(),
            Optional.of("Talks go on"),
            Optional.of(LocalDate.of(2022, 2, 10)),
            "en",
            TEXT + "\n\n" + MORE);

    @Test
    void ninjs_gives_its_body_as_markup() {
        var ninjs = """
                {"uri": "urn:newsml:wire.example:1", "type": "text", "versioncreated": "2022-02-11T09:00:00Z",
                 "firstcreated": "2022-02-10T09:00:00Z", "pubstatus": "usable", "language": "en",
                 "provider": {"name": "Example Wire"}, "headline": "Talks go on",
                 "body_xhtml": "<div><p>%s</p><p>%s</p></div>", "place": [{"name": "Nowhere"}]}
                """.formatted(TEXT, MORE);

        assertThat(Taken.of(ninjs).articles()).containsExactly(STORY);
    }

    @Test
    void later_ninjs_has_lists_of_headlines_and_bodies() {
        var ninjs = """
                {"uri": "urn:newsml:wire.example:1", "standard": {"name": "ninjs", "version": "2.1"},
                 "firstcreated": "2022-02-10T09:00:00Z", "provider": {"name": "Example Wire"},
                 "headlines": [{"role": "main", "value": "Talks go on"}, {"role": "short", "value": "Talks"}],
                 "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>%s</p><p>%s</p>"}]}
                """.formatted(TEXT, MORE);

        assertThat(Taken.of(ninjs).articles()).containsExactly(STORY);
    }

    @Test
    void ninjs_may_come_a_line_each() {
        var line = "{\"uri\": \"urn:x:1\", \"body_text\": \"" + TEXT + "\"}";

        assertThat(Taken.of(line + "\n" + line.replace("x:1", "x:2")).articles())
                .extracting(Article::id)
                .containsExactly("urn:x:1", "urn:x:2");
    }

    @Test
    void what_was_withdrawn_is_refused() {
        assertThat(Taken.of("{\"uri\": \"1\", \"pubstatus\": \"canceled\", \"body_text\": \"" + TEXT + "\"}")
                        .reason())
                .isEqualTo("was withdrawn by its publisher (pubstatus: canceled)");
        assertThat(Taken.of(newsItem("stat:canceled", "ninat:text", "")).reason())
                .isEqualTo("was withdrawn by its publisher (pubStatus: canceled)");
    }

    @Test
    void newsml_holds_its_text_as_xhtml() {
        var item = newsItem("stat:usable", "ninat:text", """
                <inlineXML contenttype="application/xhtml+xml">
                  <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not this</title></head>
                  <body><p>%s</p><p>%s</p></body></html>
                </inlineXML>""".formatted(TEXT, MORE));

        assertThat(Taken.of(item).articles()).containsExactly(STORY);
    }

    @Test
    void newsml_holds_its_text_as_nitf() {
        var item = newsItem("stat:usable", "ninat:text", """
                <inlineXML contenttype="application/nitf+xml">
                  <nitf:nitf xmlns:nitf="http://iptc.org/std/NITF/2006-10-18/"><nitf:head/>
                  <nitf:body><nitf:body.head><nitf:hedline><nitf:hl1>Not this</nitf:hl1></nitf:hedline></nitf:body.head>
                  <nitf:body.content><nitf:block><nitf:p>%s</nitf:p>
                    <nitf:media><nitf:media-caption>Nor this</nitf:media-caption></nitf:media>
                    <nitf:p>%s</nitf:p></nitf:block></nitf:body.content></nitf:body></nitf:nitf>
                </inlineXML>""".formatted(TEXT, MORE));

        assertThat(Taken.of(item).articles()).containsExactly(STORY);
    }

    @Test
    void newsml_holds_its_text_plain_too() {
        var item = newsItem(
                "stat:usable",
                "ninat:text",
                "<inlineData contenttype='text/plain'>" + TEXT + "\n\n" + MORE + "</inlineData>");

        assertThat(Taken.of(item).articles()).containsExactly(STORY);
    }

    @Test
    void a_message_holds_several_items() {
        var data = "<inlineData>" + TEXT + "</inlineData>";
        var message = "<?xml version='1.0'?><newsMessage><header/><itemSet>"
                + newsItem("stat:usable", "ninat:text", data) + newsItem("stat:usable", "ninat:picture", "")
                + newsItem("stat:usable", "ninat:text", data) + "</itemSet></newsMessage>";

        var taken = Taken.of(message);

        assertThat(taken.articles()).hasSize(2);
        assertThat(taken.reasons()).containsExactly("stdin[2]: is no text (itemClass: picture)");
    }

    private static String newsItem(String status, String kind, String content) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2">
                  <itemMeta><itemClass qcode="%s"/><provider qcode="p:1"><name>Example Wire</name></provider>
                    <versionCreated>2022-02-11T09:00:00Z</versionCreated><firstCreated>2022-02-10T09:00:00Z</firstCreated>
                    <pubStatus qcode="%s"/></itemMeta>
                  <contentMeta><headline>Talks go on</headline><language tag="en-GB"/></contentMeta>
                  <contentSet>%s</contentSet>
                </newsItem>
                """.formatted(kind, status, content);
    }
}
