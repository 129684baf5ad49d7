package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void a_news_sitemap_says_what_its_pages_are() {
        var map = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url>
                    <loc> https://post.example/a?x=1&amp;y=2 </loc>
                    <lastmod>2022-02-11</lastmod>
                    <news:news>
                      <news:publication><news:name>The Example Post</news:name><news:language>en</news:language>
                      </news:publication>
                      <news:publication_date>2022-02-10T08:00:00+01:00</news:publication_date>
                      <news:title>Talks go on</news:title>
                    </news:news>
                  </url>
                  <url><loc>/b</loc></url>
                  <url><lastmod>2022-02-11</lastmod></url>
                </urlset>
                """);

        assertThat(map.maps()).isEmpty();
        assertThat(map.pages())
                .containsExactly(
                        new Sitemap.Entry(
                                new Pointer(
                                        Optional.of("https://post.example/a?x=1&y=2"),
                                        Optional.of("The Example Post"),
                                        Optional.of("Talks go on"),
                                        Optional.of("2022-02-10T08:00:00+01:00"),
                                        Optional.of("en")),
                                Optional.of("2022-02-11")),
                        new Sitemap.Entry(Pointer.to("https://post.example/b"), Optional.empty()));
    }

    @Test
    void an_index_lists_further_maps() {
        var map = read(
                "<sitemapindex><sitemap><loc>https://post.example/1.xml</loc><lastmod>2022-02-11</lastmod></sitemap>"
                        + "<sitemap><loc>https://post.example/2.xml.gz</loc></sitemap></sitemapindex>");

        assertThat(map.pages()).isEmpty();
        assertThat(map.maps())
                .extracting(entry -> entry.pointer().address().orElse(""))
                .containsExactly("https://post.example/1.xml", "https://post.example/2.xml.gz");
    }

    @Test
    void a_sitemap_in_a_file_holds_no_articles() {
        assertThat(Taken.of("<urlset><url><loc>https://post.example/1</loc></url></urlset>")
                        .reason())
                .isEqualTo("is a sitemap: it lists 1 addresses and holds no articles; acta watch follows it");
    }

    private static Sitemap read(String xml) {
        var found = Document.read(
                xml.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Pointer.to("https://post.example/map.xml"),
                Given.NOTHING);
        return ((Document.OfSitemap) found).sitemap();
    }
}
