package org.acta.evaluation;

import java.util.Locale;

/**
 * One figure of an evaluation.
 *
 * @param name as in docs/evaluation.md, {@code source.exact.f1}
 * @param value not a number where there was nothing to measure
 * @param basis what a share was reckoned from ({@code 60/65}); may be empty
 */
public record Measure(String name, double value, Scale scale, String basis) {

    /** What the value says. */
    public enum Scale {
        /** a part of the whole, 0 to 1 */
        SHARE,
        /** how many there are */
        COUNT
    }

    static Measure share(String name, int hits, int of) {
        return new Measure(name, of == 0 ? Double.NaN : (double) hits / of, Scale.SHARE, hits + "/" + of);
    }

    static Measure share(String name, double value) {
        return new Measure(name, value, Scale.SHARE, "");
    }

    static Measure count(String name, int count) {
        return new Measure(name, count, Scale.COUNT, "");
    }

    public boolean isMeasured() {
        return !Double.isNaN(value);
    }

    /** The value as it is printed: a share with three decimals, {@code n/a} where there was nothing to measure. */
    public String figure() {
        if (!isMeasured()) {
            return "n/a";
        }
        return switch (scale) {
            case SHARE -> String.format(Locale.ROOT, "%.3f", value);
            case COUNT -> Long.toString((long) value);
        };
    }
}
