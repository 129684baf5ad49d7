package org.acta.intake;

import static org.acta.intake.Taken.MORE;
import static org.acta.intake.Taken.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.acta.annotation.Article;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
              <channel>
                <title>The Example Post</title>
                <link>https://post.example/</link>
                <atom:link href="https://post.example/feed" rel="self"/>
                <language>en-gb</language>
                <item>
                  <title>Talks &amp;amp; tables</title>
                  <link>https://post.example/a-1</link>
                  <guid isPermaLink="false">a-1</guid>
                  <pubDate>Thu, 10 Feb 2022 23:30:00 -0500</pubDate>
                  <media:title>A picture</media:title>
                  <description>Nobody left.</description>
                  <content:encoded><![CDATA[<p>%s</p><figure>A caption</figure><p>%s</p>]]></content:encoded>
                </item>
                <item>
                  <title>Only a few words</title>
                  <guid>https://post.example/2022/02/11/a-2</guid>
                  <description>&lt;p&gt;%s&lt;/p&gt;</description>
                  <source url="https://wire.example/feed">The Example Wire</source>
                </item>
              </channel>
            </rss>
            """.formatted(TEXT, MORE, TEXT);

    @Test
    void an_item_of_rss_gives_the_article_that_it_holds() {
        assertThat(Taken.of(RSS).articles())
                .first()
                .isEqualTo(new Article(
                        "a-1",
                        Optional.of("The Example Post"),
                        Optional.of("https://post.example/a-1"),
                        Optional.of("Talks & tables"),
                        Optional.of(LocalDate.of(2022, 2, 10)),
                        "en",
                        TEXT + "\n\n" + MORE));
    }

    @Test
    void of_an_item_with_a_summary_alone_the_summary_is_read_and_said_to_be_one() {
        var second = Taken.of(RSS).accepted().get(1);

        assertThat(second.position()).hasToString("stdin[2]");
        assertThat(second.article().text()).isEqualTo(TEXT);
        assertThat(second.article().publisher()).contains("The Example Wire");
        assertThat(second.article().url()).contains("https://post.example/2022/02/11/a-2");
        assertThat(second.article().published()).contains(LocalDate.of(2022, 2, 11));
        assertThat(second.notes())
                .containsExactly(
                        "the feed gives no more than a summary; the page has the article",
                        "no date of publication; the one in its address was taken");
    }

    @Test
    void the_first_rss_had_its_items_beside_the_channel() {
        var rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://old.example/"><title>Old News</title></channel>
                  <item rdf:about="https://old.example/1">
                    <title>One</title><link>https://old.example/1</link>
                    <dc:date>2004-05-06T07:08:09Z</dc:date><description>%s</description>
                  </item>
                </rdf:RDF>
                """.formatted(TEXT);

        assertThat(Taken.of(rdf).articles()).singleElement().satisfies(article -> {
            assertThat(article.publisher()).contains("Old News");
            assertThat(article.published()).contains(LocalDate.of(2004, 5, 6));
            assertThat(article.text()).isEqualTo(TEXT);
        });
    }

    @Test
    void atom_says_whether_it_gives_text_or_markup() {
        var atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <title type="text">The Atom</title>
                  <entry><id>tag:1</id><title>One</title>
                    <link rel="enclosure" href="https://atom.example/1.mp3"/>
                    <link rel="alternate" href="/1"/><updated>2022-02-12T00:00:00Z</updated>
                    <published>2022-02-10T00:00:00Z</published>
                    <content type="html">&lt;p&gt;%1$s&lt;/p&gt;&lt;p&gt;%2$s&lt;/p&gt;</content></entry>
                  <entry><id>tag:2</id><title>Two</title><link href="https://atom.example/2"/>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%1$s</p><p>%2$s</p></div></content>
                  </entry>
                  <entry><id>tag:3</id><title>Three</title>
                    <content type="text">%1$s

                %2$s Less &lt; more.</content></entry>
                </feed>
                """.formatted(TEXT, MORE);

        var articles = Taken.of(atom).articles();

        assertThat(articles).extracting(Article::text).startsWith(TEXT + "\n\n" + MORE, TEXT + "\n\n" + MORE);
        assertThat(articles.get(2).text()).isEqualTo(TEXT + "\n\n" + MORE + " Less < more.");
        assertThat(articles.get(0).published()).contains(LocalDate.of(2022, 2, 10));
        assertThat(articles).extracting(Article::id).containsExactly("tag:1", "tag:2", "tag:3");
        assertThat(articles)
                .extracting(article -> article.publisher().orElse(""))
                .containsOnly("The Atom");
    }

    @Test
    void links_are_made_whole_by_the_address_of_the_feed() {
        var feed = "<feed><title>F</title><entry><link href='/news/1'/><summary>" + TEXT + "</summary></entry></feed>";

        var found = Document.read(
                feed.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Pointer.to("https://f.example/feeds/all"),
                Given.NOTHING);

        assertThat(((Document.OfFeed) found).feed().items().getFirst().pointer().address())
                .contains("https://f.example/news/1");
    }

    @Test
    void a_json_feed_is_told_from_other_json() {
        var feed = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Json", "language": "en",
                 "items": [
                   {"id": "1", "url": "https://json.example/1", "title": "One", "date_published": "2022-02-10T10:00:00Z",
                    "content_html": "<p>%1$s</p><p>%2$s</p>", "authors": [{"name": "A. Writer"}]},
                   {"id": 2, "content_text": "%1$s"},
                   {"id": "3", "summary": "%1$s"},
                   7,
                   {"id": "4", "content_text": "%1$s", }
                """.formatted(TEXT, MORE);

        var taken = Taken.of(feed);

        assertThat(taken.articles()).extracting(Article::id).containsExactly("1", "2", "3");
        assertThat(taken.articles().getFirst().text()).isEqualTo(TEXT + "\n\n" + MORE);
        assertThat(taken.articles().getFirst().publisher()).contains("The Json");
        assertThat(taken.accepted().get(2).notes()).hasSize(1);
        assertThat(taken.reasons())
                .singleElement()
                .asString()
                .startsWith("stdin[4]: is not valid JSON (line 8")
                .endsWith("; nothing after it was read");
    }

    @Test
    void a_feed_that_is_no_good_xml_gives_what_it_can() {
        var feed = "<rss><channel><title>Q & A</title><item><title>One & all</title><description>" + TEXT
                + " &nbsp; Q&A.</description></item><item><title>Two</title><description>" + MORE;

        assertThat(Taken.of(feed).articles())
                .extracting(article -> article.title().orElse(""))
                .containsExactly("One & all", "Two");
    }

    @Test
    void a_feed_names_no_files_of_ours() {
        var feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><item><description>" + TEXT
                + " &x;</description></item></channel></rss>";

        assertThat(Taken.of(feed).articles().getFirst().text()).startsWith(TEXT).endsWith("&x;");
    }

    @Test
    void other_languages_are_kept_and_marked() {
        var feed = """
                <rss><channel><title>Die Post</title><language>de-de</language><item><description>
                Der Gesandte sagte am Donnerstag, die Gespräche gingen weiter, und niemand habe den Tisch verlassen, auch wenn
                es schwer gewesen sei, in so kurzer Zeit zu einem Ergebnis zu kommen.</description></item></channel></rss>
                """;

        assertThat(Taken.of(feed).all()).singleElement().isInstanceOfSatisfying(Intake.Unread.class, unread -> {
            assertThat(unread.article().language()).isEqualTo("de");
            assertThat(unread.article().publisher()).contains("Die Post");
        });
    }

    @Test
    void what_is_packed_is_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(RSS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Taken.of(packed.toByteArray()).articles()).hasSize(2);
    }

    @Test
    void a_feed_without_items_is_refused() {
        assertThat(Taken.of("<?xml version='1.0'?><rss><channel/></rss>").reason())
                .isEqualTo("is a feed without items");
        assertThat(Taken.of("{\"version\":\"https://jsonfeed.org/version/1\"}").reason())
                .isEqualTo("is a feed without items");
    }
}
