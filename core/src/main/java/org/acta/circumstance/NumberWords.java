package org.acta.circumstance;

import java.util.Map;
import java.util.stream.Collectors;

/** Words of numbers with their values, from the table {@code numbers.tsv} beside this class. */
final class NumberWords {
    static final Map<String, Double> WORDS = of("word");
    static final Map<String, Double> MULTIPLIERS = of("times");
    /** "Dozens" are at least two dozens, and so on. */
    static final Map<String, Double> CROWDS = of("crowd");
    /** With "a" before them. */
    static final Map<String, Double> FEW = of("few");
    /** How many of them make a whole. */
    static final Map<String, Double> PARTS = of("part");

    private NumberWords() {}

    private static Map<String, Double> of(String kind) {
        return WordTable.rows("numbers.tsv").stream()
                .filter(row -> row[1].equals(kind))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.valueOf(row[2])));
    }
}
