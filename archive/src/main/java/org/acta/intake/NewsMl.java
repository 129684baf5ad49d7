package org.acta.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** NewsML-G2: one news item, or a message with several; the text in XHTML, NITF or plain. */
final class NewsMl {
    private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");
    private static final String TEXT_CLASS = "text";

    private final Xml xml;

    private NewsMl(Xml xml) {
        this.xml = xml;
    }

    static Contents contents(String name, byte[] bytes, Optional<LocalDate> otherwise) throws Refusal {
        var newsMl = new NewsMl(Xml.of(bytes));
        var items = newsMl.items();
        if (items.isEmpty()) {
            throw new Refusal("is NewsML-G2 without a news item in it");
        }
        boolean isOne = items.size() == 1;
        var pieces = new Intake[items.size()];
        for (int i = 0; i < pieces.length; i++) {
            var position = isOne ? Position.of(name) : Position.item(name, i + 1);
            pieces[i] = newsMl.intake(items.get(i), position, otherwise);
        }
        return Contents.of(pieces);
    }

    private List<Element> items() {
        var root = xml.root();
        return xml.name(root).equals("newsItem")
                ? List.of(root)
                : root.stream()
                        .filter(element -> xml.name(element).equals("newsItem"))
                        .toList();
    }

    private Intake intake(Element item, Position position, Optional<LocalDate> otherwise) {
        try {
            return draft(item).check(position, otherwise);
        } catch (Refusal refusal) {
            return new Intake.Rejected(position, refusal.reason());
        }
    }

    private Draft draft(Element item) throws Refusal {
        var about = within(item, "itemMeta");
        var content = within(item, "contentMeta");
        refuseOthers(about);
        var title = words(content, "headline").or(() -> words(about, "title"));
        var guid = Optional.of(item.attr("guid")).filter(id -> !id.isBlank());
        return new Draft(
                guid,
                named(about, "provider").or(() -> named(content, "infoSource")),
                link(about),
                title,
                words(about, "firstCreated")
                        .or(() -> words(content, "contentCreated"))
                        .or(() -> words(about, "versionCreated")),
                within(content, "language")
                        .map(language -> language.attr("tag"))
                        .filter(tag -> !tag.isBlank()),
                Optional.empty(),
                text(item, title),
                xml.notes());
    }

    /** Where the item can be read on the web, if it says so. */
    private Optional<String> link(Optional<Element> about) {
        return about.stream()
                .flatMap(holder -> xml.children(holder, "link").stream())
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("http"))
                .findFirst();
    }

    private void refuseOthers(Optional<Element> about) throws Refusal {
        var kind = code(about, "itemClass", TEXT_CLASS);
        if (!kind.equals(TEXT_CLASS)) {
            throw new Refusal("is no text (itemClass: " + kind + ")");
        }
        var status = code(about, "pubStatus", "usable");
        if (WITHDRAWN.contains(status)) {
            throw new Refusal("was withdrawn by its publisher (pubStatus: " + status + ")");
        }
    }

    private String text(Element item, Optional<String> title) {
        for (var set : xml.children(item, "contentSet")) {
            for (var data : xml.children(set, "inlineXML")) {
                var text = MainText.ofFragment(html(data), title);
                if (!text.isBlank()) {
                    return text;
                }
            }
            for (var data : xml.children(set, "inlineData")) {
                if (!data.attr("encoding").isEmpty() || data.wholeText().isBlank()) {
                    continue;
                }
                return data.wholeText().strip();
            }
        }
        return "";
    }

    /** XHTML as it is; of NITF the body's content, its headings made HTML's, pictures left out. */
    private static String html(Element data) {
        data.stream().toList().forEach(NewsMl::asHtml);
        data.select("media, media-metadata, body\\.head, body\\.end, head").remove();
        var owner = data.ownerDocument();
        if (owner != null) {
            owner.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        }
        return data.html();
    }

    private static void asHtml(Element element) {
        var local = element.tagName().replaceFirst("^.*:", "");
        if (local.equals("hl1") || local.equals("hl2")) {
            element.tagName("h2");
        } else if (local.equals("block") || local.equals("body.content")) {
            element.tagName("div");
        } else if (!local.equals(element.tagName()) && !local.isEmpty()) {
            element.tagName(local);
        }
    }

    /** A controlled value: what stands behind the colon of {@code stat:usable}, or at the end of its address. */
    private String code(Optional<Element> parent, String name, String otherwise) {
        return within(parent, name)
                .map(element -> element.attr("qcode").isEmpty() ? element.attr("uri") : element.attr("qcode"))
                .map(code -> code.replaceFirst("^.*[:/]", ""))
                .filter(code -> !code.isEmpty())
                .orElse(otherwise);
    }

    private Optional<String> named(Optional<Element> parent, String name) {
        return within(parent, name)
                .flatMap(element -> xml.words(element, "name").or(() -> Optional.of(element.attr("literal"))))
                .filter(words -> !words.isBlank());
    }

    private Optional<Element> within(Optional<Element> parent, String name) {
        return parent.flatMap(element -> within(element, name));
    }

    private Optional<Element> within(Element parent, String name) {
        return xml.children(parent, name).stream().findFirst();
    }

    private Optional<String> words(Optional<Element> parent, String name) {
        return parent.flatMap(element -> xml.words(element, name));
    }
}
