package org.acta.intake;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An XML document read as leniently as a web page: feeds are often broken, and one stray {@code &} should not lose the rest.
 * Entities of its own and other files are never followed. A prefix that the root has is none: {@code atom:entry} is an
 * {@code entry}.
 */
record Xml(Element root, String prefix, List<String> notes) {

    static Xml of(byte[] bytes) throws Refusal {
        var decoded = Decoded.of(bytes, HtmlPage.declaredCharset(bytes));
        var root = Jsoup.parse(decoded.text(), "", Parser.xmlParser()).firstElementChild();
        if (root == null) {
            throw new Refusal("is not XML: it has no element");
        }
        int colon = root.tagName().indexOf(':');
        return new Xml(root, colon < 0 ? "" : root.tagName().substring(0, colon + 1), decoded.notes());
    }

    String name(Element element) {
        var full = element.tagName();
        return !prefix.isEmpty() && full.startsWith(prefix) ? full.substring(prefix.length()) : full;
    }

    List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** The words in the first child of that name, with white space tidied; empty where there are none. */
    Optional<String> words(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.wholeText().replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
