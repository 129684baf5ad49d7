package org.acta.text;

import org.acta.annotation.Span;

/** Characters that never make a token: white space of every kind, control characters, zero-width ones. */
final class Blank {
    private Blank() {}

    static boolean is(int codePoint) {
        return isSpace(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || (codePoint >= 0x200B && codePoint <= 0x200D)
                || codePoint == 0xFEFF;
    }

    /** White space in the sense of Unicode. */
    static boolean isSpace(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** The first offset from {@code from} on that is not blank. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The stretch without the blanks at its ends; empty, at its start, where there is nothing else in it. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }
}
