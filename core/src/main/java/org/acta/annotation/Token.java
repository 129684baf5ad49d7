package org.acta.annotation;

import java.util.List;
import java.util.function.Predicate;

/** A word, number or punctuation mark; {@code text} is exactly the stretch that {@code span} marks. */
public record Token(Span span, String text) implements Annotation {

    /** Index of the first of an article's tokens that ends after an offset; their number where there is none. */
    public static int endingAfter(int offset, List<Token> tokens) {
        return first(tokens, token -> token.span().end() > offset);
    }

    /** Index of the first of an article's tokens that starts at an offset or after it; their number where there is none. */
    public static int startingAt(int offset, List<Token> tokens) {
        return first(tokens, token -> token.span().start() >= offset);
    }

    /** The first from which on the condition holds. */
    private static int first(List<Token> tokens, Predicate<Token> condition) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(tokens.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
