package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Span;

/** Where words stand in a text, from edge to edge: "he" is not in "the". */
final class WholeWords {
    private WholeWords() {}

    /** In the order of the text; none for no words. */
    static List<Span> in(String text, String words) {
        var spans = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            if (isEdge(text, at) && isEdge(text, at + words.length())) {
                spans.add(new Span(at, at + words.length()));
            }
        }
        return spans;
    }

    /**
     * One of these places.
     *
     * @param nth a number from 1
     */
    static Span nth(String text, String words, String nth) {
        if (!nth.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(
                    "'" + nth + "' is no number from 1: which occurrence of the words is it?");
        }
        var places = in(text, words);
        int number = Integer.parseInt(nth);
        if (number > places.size()) {
            throw new IllegalArgumentException(
                    "the article has these words %d times, not %d: %s".formatted(places.size(), number, words));
        }
        return places.get(number - 1);
    }

    /** Not within a word. */
    private static boolean isEdge(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !Character.isLetterOrDigit(text.charAt(offset - 1))
                || !Character.isLetterOrDigit(text.charAt(offset));
    }
}
