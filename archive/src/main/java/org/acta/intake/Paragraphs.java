package org.acta.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a browser would show it: a paragraph for each block, tidy in its white space. */
final class Paragraphs implements NodeVisitor {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    Paragraphs(Element element) {
        element.traverse(this);
        end();
    }

    List<String> list() {
        return done;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                current.append('\n');
            } else if (element.isBlock() && !element.nameIs("td")) {
                end();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            if (element.nameIs("td") || element.nameIs("th")) {
                current.append(' ');
            } else {
                end();
            }
        }
    }

    /** Two line breaks are a paragraph's end too. */
    private void end() {
        for (var paragraph : current.toString().split("\n\\s*\n")) {
            var tidy = paragraph
                    .replaceAll("[\u00AD\u200B\uFEFF]", "")
                    .replaceAll("[ \\t\u00A0\\u2007\\u202F]+", " ")
                    .replaceAll(" ?\n ?", "\n")
                    .strip();
            if (!tidy.isEmpty()) {
                done.add(tidy);
            }
        }
        current.setLength(0);
    }
}
