package org.acta.evaluation;

/**
 * One thing that the reader got wrong, for whoever wants to put it right.
 *
 * @param line of the article's file, from 1, as is the column
 * @param what kind of miss ({@code quotation missed})
 * @param gold what people marked; empty where they marked nothing
 * @param got what the reader found; empty where it found nothing
 */
public record Miss(String file, int line, int column, String what, String gold, String got) {

    /** At this offset of the file's text. */
    static Miss at(String file, String text, int offset, String what, String gold, String got) {
        var before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Miss(file, line, offset - before.lastIndexOf('\n'), what, gold, got);
    }

    /** Three lines to read. */
    public String text() {
        return "%s:%d:%d: %s\n    gold  %s\n    got   %s".formatted(file, line, column, what, shown(gold), shown(got));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
