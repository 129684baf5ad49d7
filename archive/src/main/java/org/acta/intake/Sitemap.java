package org.acta.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A sitemap, news sitemaps included, or an index of sitemaps.
 *
 * @param pages articles, perhaps
 * @param maps further sitemaps
 */
public record Sitemap(List<Entry> pages, List<Entry> maps) {
    public Sitemap {
        pages = List.copyOf(pages);
        maps = List.copyOf(maps);
    }

    /** @param modified when the page last changed, as written */
    public record Entry(Pointer pointer, Optional<String> modified) {}

    static Sitemap of(Xml xml, Optional<String> address) {
        return new Sitemap(entries(xml, "url", address), entries(xml, "sitemap", address));
    }

    private static List<Entry> entries(Xml xml, String name, Optional<String> address) {
        var entries = new ArrayList<Entry>();
        for (var element : xml.children(xml.root(), name)) {
            xml.words(element, "loc").ifPresent(where -> entries.add(entry(xml, element, where, address)));
        }
        return entries;
    }

    private static Entry entry(Xml xml, Element element, String where, Optional<String> address) {
        var news = xml.children(element, "news:news").stream().findFirst().orElse(element);
        var publication =
                xml.children(news, "news:publication").stream().findFirst().orElse(news);
        return new Entry(
                new Pointer(
                        Optional.of(Addresses.resolve(address, where)),
                        xml.words(publication, "news:name"),
                        xml.words(news, "news:title"),
                        xml.words(news, "news:publication_date"),
                        xml.words(publication, "news:language")),
                xml.words(element, "lastmod"));
    }
}
