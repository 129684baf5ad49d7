package org.acta.evaluation;

/**
 * One thing that the reader got wrong, for whoever wants to put it right.
 *
 * @param place file, line and column
 * @param what kind of miss ({@code quotation missed})
 * @param gold what people marked; empty where they marked nothing
 * @param got what the reader found; empty where it found nothing
 */
public record Miss(String place, String what, String gold, String got) {

    /** Three lines to read. */
    public String text() {
        return "%s: %s%n    gold  %s%n    got   %s".formatted(place, what, shown(gold), shown(got));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
