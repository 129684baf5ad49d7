package org.acta.actor;

import java.util.ArrayList;
import java.util.List;

/** The words of a stretch of tokens. */
final class Phrases {
    private Phrases() {}

    /** As one string, one blank between tokens that the text parts by any. */
    static String text(Syntax syntax, int first, int end) {
        var text = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first
                    && syntax.span(token - 1).end() < syntax.span(token).start()) {
                text.append(' ');
            }
            text.append(syntax.text(token));
        }
        return text.toString();
    }

    static List<String> words(Syntax syntax, int first, int end) {
        var words = new ArrayList<String>();
        for (int token = first; token < end; token++) {
            words.add(syntax.text(token));
        }
        return words;
    }
}
