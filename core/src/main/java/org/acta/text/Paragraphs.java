package org.acta.text;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Span;

/**
 * Where the paragraphs of a text lie: at its lines, at its blank lines where the lines are hard-wrapped, and within a
 * line where the breaks were lost and a stop is glued to what follows ("…the talks.“We tried").
 */
final class Paragraphs {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;

    private final String text;
    private final List<Line> lines;
    private final int width;
    private final boolean wrapped;

    private Paragraphs(String text) {
        this.text = text;
        this.lines = lines(text);
        this.width = lines.stream().mapToInt(Line::width).max().orElse(0);
        this.wrapped = looksWrapped();
    }

    /** The paragraphs in the order of the text, without the blanks around them; every other character is in one. */
    static List<Span> of(String text) {
        return new Paragraphs(text).split();
    }

    /** A line that is not blank; its span begins and ends with what is not blank. */
    private record Line(Span span, int width, boolean afterBlankLine) {}

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        boolean afterBlank = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineBreak(text.charAt(end))) {
                end++;
            }
            var span = Blank.trim(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Line(span, span.end() - start, afterBlank));
            }
            afterBlank = span.isEmpty();
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Lines of one width whose next word would not have fitted, most of them broken within a sentence. */
    private boolean looksWrapped() {
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        int withinSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlankLine()) {
                breaks++;
                full += isFull(i - 1) ? 1 : 0;
                withinSentence +=
                        isFull(i - 1) && !endsWithStop(lines.get(i - 1).span()) ? 1 : 0;
            }
        }
        return breaks >= 2 && full * 5 >= breaks * 3 && withinSentence * 2 >= full;
    }

    /** Whether the first word of the next line would have made this one too long. */
    private boolean isFull(int line) {
        int from = lines.get(line + 1).span().start();
        int to = from;
        while (to < text.length() && !Blank.is(text.charAt(to))) {
            to++;
        }
        return lines.get(line).width() + 1 + (to - from) > width;
    }

    private boolean endsWithStop(Span span) {
        int last = span.end() - 1;
        while (last > span.start() && isClosingMark(text.charAt(last))) {
            last--;
        }
        return isStop(text.charAt(last));
    }

    private List<Span> split() {
        var paragraphs = new ArrayList<Span>();
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && goesOn(last)) {
                last++;
            }
            addUnglued(
                    new Span(
                            lines.get(first).span().start(),
                            lines.get(last).span().end()),
                    paragraphs);
            first = last + 1;
        }
        return paragraphs;
    }

    private boolean goesOn(int line) {
        var next = lines.get(line + 1);
        if (!wrapped || next.afterBlankLine() || isBullet(next.span())) {
            return false;
        }
        boolean midSentence = !endsWithStop(lines.get(line).span())
                && Character.isLowerCase(text.codePointAt(next.span().start()));
        return isFull(line) || midSentence;
    }

    private boolean isBullet(Span line) {
        return "•·▪‣◦*".indexOf(text.charAt(line.start())) >= 0;
    }

    /** A single glued stop may be a slip of the pen; it is a lost break where there are more or no line breaks at all. */
    private void addUnglued(Span paragraph, List<Span> paragraphs) {
        var starts = gluedStarts(paragraph);
        if (starts.size() == 1 && lines.size() > 1) {
            starts = List.of();
        }
        int from = paragraph.start();
        for (int start : starts) {
            paragraphs.add(new Span(from, start));
            from = start;
        }
        paragraphs.add(new Span(from, paragraph.end()));
    }

    private List<Integer> gluedStarts(Span paragraph) {
        var starts = new ArrayList<Integer>();
        int straightMarks = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            straightMarks += c == '"' ? 1 : 0;
            if (isStop(c) && endsWord(i, paragraph.start())) {
                int start = afterClosingMarks(i + 1, paragraph.end(), straightMarks);
                if (start < paragraph.end() && opensParagraph(start, paragraph.end())) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** Whether a word that is no abbreviation and no initial, or a number, ends before the stop. */
    private boolean endsWord(int stop, int from) {
        int start = stop;
        while (start > from && stop - start < 20 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        if (stop - start == 0) {
            return stop > from && (isClosingMark(text.charAt(stop - 1)) || text.charAt(stop - 1) == '%');
        }
        boolean number = Character.isDigit(text.charAt(stop - 1));
        boolean word = stop - start > 1 && Character.isLowerCase(text.charAt(stop - 1));
        return number || (word && !Abbreviations.mayStandBeforeName(text.substring(start, stop)));
    }

    private int afterClosingMarks(int from, int end, int straightMarks) {
        int at = from;
        int open = straightMarks;
        while (at < end && (isClosingMark(text.charAt(at)) || (text.charAt(at) == '"' && open % 2 == 1))) {
            open += text.charAt(at) == '"' ? 1 : 0;
            at++;
        }
        return at;
    }

    private boolean opensParagraph(int start, int end) {
        int at = start;
        while (at < end && "“\"‘«".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at + 1 >= end || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char second = text.charAt(at + 1);
        return at > start
                || Character.isLowerCase(second)
                || ("IA".indexOf(text.charAt(at)) >= 0 && " ’'".indexOf(second) >= 0);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isClosingMark(char c) {
        return "”’»)]".indexOf(c) >= 0;
    }
}
