package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String FIRST =
            "The harbour master said on Monday that no ship had left the port since the storm, "
                    + "and that none would leave before the weekend.";
    private static final String SECOND =
            "“We are waiting for the wind to drop,” she told reporters, adding that the lights "
                    + "on the northern mole had been repaired, though not those on the southern one.";
    private static final String THIRD =
            "Fishermen in the town, who have lost a week of work, said that they would ask the "
                    + "council for help; the mayor, Ann Reed, promised an answer by Friday.";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head>
            <meta charset="utf-8">
            <title>Port stays shut after storm | The Coast Courier</title>
            <meta property="og:title" content="Port stays shut after storm | The Coast Courier">
            <meta property="og:site_name" content="The Coast Courier">
            <meta property="article:published_time" content="2023-11-06T18:04:00+00:00">
            <link rel="canonical" href="https://courier.example/port-shut">
            </head><body>
            <header><a href="/">The Coast Courier</a></header>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><article>
            <h1>Port stays shut after storm</h1>
            <p class="byline">By Sam Field</p>
            <figure><img src="x.jpg"><figcaption>Waves at the mole. Photograph: S. Field</figcaption></figure>
            <p>%s</p>
            <p>%s</p>
            <div class="ad-slot advert">Buy boats here, the best boats on the coast</div>
            <p>Read more: How storms are named</p>
            <p>%s</p>
            <aside><h2>Related</h2><ul><li><a href="/a">Storm sinks barge</a></li></ul></aside>
            </article></main>
            <footer>© 2023 The Coast Courier. All rights reserved.</footer>
            </body></html>
            """.formatted(FIRST, SECOND, THIRD);

    @Test
    void the_main_text_is_its_paragraphs() {
        assertThat(HtmlPage.draft(PAGE).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void the_page_says_what_it_is() {
        var draft = HtmlPage.draft(PAGE);

        assertThat(draft.title()).contains("Port stays shut after storm");
        assertThat(draft.publisher()).contains("The Coast Courier");
        assertThat(draft.published()).contains("2023-11-06T18:04:00+00:00");
        assertThat(draft.url()).contains("https://courier.example/port-shut");
    }

    @Test
    void linked_data_goes_before_what_else_it_says() {
        var linked = """
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "courier.example"},
                  {"@type": ["NewsArticle"], "headline": "Port &amp; town wait",
                   "datePublished": "2023-11-07", "publisher": {"@type": "Organization", "name": "Courier Ltd"}}]}
                </script></head>""";

        var draft = HtmlPage.draft(PAGE.replace("</head>", linked));

        assertThat(draft.title()).contains("Port & town wait");
        assertThat(draft.publisher()).contains("Courier Ltd");
        assertThat(draft.published()).contains("2023-11-07");
    }

    @Test
    void broken_linked_data_does_no_harm() {
        var draft = HtmlPage.draft(
                PAGE.replace("</head>", "<script type='application/ld+json'>{\"@type\": [</script></head>"));

        assertThat(draft.published()).contains("2023-11-06T18:04:00+00:00");
    }

    @Test
    void a_time_element_will_do_for_a_date() {
        var draft = HtmlPage.draft("<article><time datetime='2023-11-06'>Monday</time><p>" + FIRST + "</p></article>");

        assertThat(draft.published()).contains("2023-11-06");
    }

    @Test
    void a_page_too_short_for_the_extractor_is_read_all_the_same() {
        var draft =
                HtmlPage.draft("<h1>Port shut</h1><p>The port is shut, officials said.</p><p>It will open soon.</p>");

        assertThat(draft.title()).contains("Port shut");
        assertThat(draft.text()).isEqualTo("The port is shut, officials said.\n\nIt will open soon.");
    }

    @Test
    void two_line_breaks_part_paragraphs() {
        var draft =
                HtmlPage.draft("<body><div>The port&nbsp;is\n   shut.<br><br>It will <b>open</b> soon.</div></body>");

        assertThat(draft.text()).isEqualTo("The port is shut.\n\nIt will open soon.");
    }

    @Test
    void the_charset_that_a_page_declares_is_believed() throws Refusal {
        var page = "<html><head><meta charset='iso-8859-1'></head><body><p>“" + FIRST + "” said Zoë.</p></body></html>";

        var draft = HtmlPage.draft(page.getBytes(Charset.forName("windows-1252")));

        assertThat(draft.text()).isEqualTo("“" + FIRST + "” said Zoë.");
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void utf8_is_believed_more_than_what_a_page_declares() throws Refusal {
        var page = "<html><head><meta charset='iso-8859-1'></head><body><p>“" + FIRST + "”</p></body></html>";

        assertThat(HtmlPage.draft(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("“" + FIRST + "”");
    }
}
