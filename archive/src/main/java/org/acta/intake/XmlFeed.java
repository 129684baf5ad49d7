package org.acta.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** RSS (0.9x, 1.0, 2.0) and Atom. */
final class XmlFeed {
    private final Xml xml;
    private final Optional<String> address;

    private XmlFeed(Xml xml, Optional<String> address) {
        this.xml = xml;
        this.address = address;
    }

    /** @param address of the feed itself, for links that are relative */
    static Feed read(byte[] bytes, Optional<String> address) throws Refusal {
        var xml = Xml.of(bytes);
        return new XmlFeed(xml, address).feed();
    }

    private Feed feed() {
        var root = xml.root();
        var channel = xml.children(root, "channel").stream().findFirst().orElse(root);
        var title = xml.words(channel, "title").map(XmlFeed::plain);
        var language = xml.words(channel, "language")
                .or(() -> xml.words(channel, "dc:language"))
                .or(() -> text(root.attr("xml:lang")));
        var items = new ArrayList<Feed.Item>();
        for (var holder : channel.equals(root) ? List.of(root) : List.of(channel, root)) {
            for (var element : holder.children()) {
                var name = xml.name(element);
                if (name.equals("item") || name.equals("entry")) {
                    items.add(item(element, title, language));
                }
            }
        }
        return new Feed(title, items, Optional.empty());
    }

    private Feed.Item item(Element element, Optional<String> feedTitle, Optional<String> feedLanguage) {
        var title = first(element, "title", "dc:title").map(XmlFeed::plain);
        var guid = first(element, "guid", "id");
        var pointer = new Pointer(
                link(element)
                        .or(() -> guid.filter(id -> isPage(element, id)))
                        .map(where -> Addresses.resolve(address, where)),
                publisher(element).or(() -> feedTitle),
                title,
                first(element, "pubDate", "published", "dc:date", "dcterms:issued", "issued", "updated"),
                first(element, "dc:language")
                        .or(() -> text(element.attr("xml:lang")))
                        .or(() -> feedLanguage));
        return new Feed.Item(
                guid.or(() -> text(element.attr("rdf:about"))),
                pointer,
                body(element, title, "description", "summary"),
                body(element, title, "content:encoded", "content", "fullstory"));
    }

    /** The address of the page: RSS writes it as text, Atom as an attribute, among others. */
    private Optional<String> link(Element item) {
        return xml.children(item, "link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .flatMap(link -> Stream.of(link.attr("href"), link.wholeText().strip()))
                .filter(where -> !where.isBlank())
                .findFirst();
    }

    private boolean isPage(Element item, String guid) {
        return guid.startsWith("http")
                && xml.children(item, "guid").stream()
                        .noneMatch(element -> element.attr("isPermaLink").equals("false"));
    }

    /** RSS names the feed that an item was taken from; Atom keeps that feed's title. */
    private Optional<String> publisher(Element item) {
        var source = xml.children(item, "source").stream().findFirst();
        return source.flatMap(from -> xml.words(from, "title"))
                .or(() -> source.filter(from -> from.childrenSize() == 0).flatMap(from -> text(from.text())))
                .or(() -> first(item, "dc:publisher"));
    }

    private Optional<String> first(Element item, String... names) {
        return Stream.of(names).flatMap(name -> xml.words(item, name).stream()).findFirst();
    }

    private Optional<String> body(Element item, Optional<String> title, String... names) {
        return Stream.of(names)
                .flatMap(name -> xml.children(item, name).stream())
                .map(element -> body(element, title))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Atom says whether it is text or markup; RSS does not, and nearly always is markup. */
    private static String body(Element element, Optional<String> title) {
        var html = switch (element.attr("type")) {
            case "xhtml", "application/xhtml+xml" -> element.html();
            case "text", "text/plain" -> escaped(element.wholeText());
            default -> element.childrenSize() > 0 ? element.html() : element.wholeText();
        };
        return MainText.ofFragment(html.contains("<") ? html : paragraphs(html), title);
    }

    private static String escaped(String text) {
        return paragraphs(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** Text without markup: a blank line ends a paragraph. */
    private static String paragraphs(String text) {
        return "<p>" + text.strip().replaceAll("\\R\\s*\\R", "<p>");
    }

    /** Titles are text, but many are escaped twice. */
    private static String plain(String title) {
        return title.contains("&") || title.contains("<")
                ? Jsoup.parseBodyFragment(title).text()
                : title;
    }

    private static Optional<String> text(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }
}
