package org.acta.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.cli.Palette.Style;

/**
 * Words on their way to a page: on one line, with nothing in them that moves a cursor, and with the quoted ones known.
 * Built once, then only read.
 */
final class Passage {
    private static final String OPENING_MARKS = "“„«‘'\"‹「『";
    private static final String CLOSING_MARKS = "”“»’'\"›」』";
    private static final String CUT = " … ";

    private final StringBuilder text = new StringBuilder();
    private final BitSet quoted = new BitSet();
    private final Style style;

    private Passage(Style style) {
        this.style = style;
    }

    static Passage of(String words, Style style) {
        var passage = new Passage(style);
        words.codePoints().forEach(character -> passage.put(character, false));
        return passage;
    }

    /** What was said; where the article has no marks around quoted words, the page sets some. */
    static Passage content(Reading reading, Statement statement) {
        var passage = new Passage(Style.USUAL);
        var quotes = statement.quotes();
        for (var span : statement.content()) {
            if (!passage.text.isEmpty()) {
                CUT.codePoints().forEach(character -> passage.put(character, false));
            }
            passage.copy(reading.text(), span, quotes);
        }
        return passage;
    }

    private void copy(String article, Span span, List<Span> quotes) {
        for (int at = span.start(); at < span.end(); ) {
            int character = article.codePointAt(at);
            int here = at;
            for (var quote : quotes) {
                if (quote.start() == here && !marked(article, here - 1, OPENING_MARKS)) {
                    put('“', true);
                }
            }
            put(character, isQuoted(article, here, quotes));
            at += Character.charCount(character);
            for (var quote : quotes) {
                if (quote.end() == at && !quote.isEmpty() && !marked(article, at, CLOSING_MARKS)) {
                    put('”', true);
                }
            }
        }
    }

    /** The marks belong to the quotation. */
    private static boolean isQuoted(String article, int at, List<Span> quotes) {
        for (var quote : quotes) {
            boolean opens = at == quote.start() - 1 && marked(article, at, OPENING_MARKS);
            boolean closes = at == quote.end() && marked(article, at, CLOSING_MARKS);
            if (quote.contains(at) || opens || closes) {
                return true;
            }
        }
        return false;
    }

    private static boolean marked(String article, int at, String marks) {
        return at >= 0 && at < article.length() && marks.indexOf(article.charAt(at)) >= 0;
    }

    private void put(int character, boolean isQuoted) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)) {
            character = ' ';
        }
        boolean isDoubleSpace = character == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
        boolean isDirection = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        if (!isDoubleSpace && !isDirection) {
            quoted.set(text.length(), text.length() + Character.charCount(character), isQuoted);
            text.appendCodePoint(character);
        }
    }

    /** Lines of at most so many columns, broken at blanks and between wide characters, else where there is no more room. */
    List<String> wrap(int columns, Palette palette) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start, columns);
            lines.add(paint(start, end, palette));
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    private int endOfLine(int start, int columns) {
        int used = 0;
        int breakAt = start;
        int at = start;
        boolean afterWide = false;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean isWide = Columns.isWide(character);
            if (character == ' ' || isWide || afterWide) {
                breakAt = at;
            }
            used += Columns.of(character);
            if (used > columns && at > start) {
                return breakAt > start ? breakAt : at;
            }
            afterWide = isWide;
            at += Character.charCount(character);
        }
        return at;
    }

    private String paint(int start, int end, Palette palette) {
        var line = new StringBuilder();
        for (int at = start; at < end; ) {
            boolean isQuoted = quoted.get(at);
            int change = isQuoted ? quoted.nextClearBit(at) : quoted.nextSetBit(at);
            int stop = change < 0 ? end : Math.min(end, change);
            line.append(palette.paint(isQuoted ? Style.QUOTATION : style, text.substring(at, stop)));
            at = stop;
        }
        return line.toString();
    }
}
