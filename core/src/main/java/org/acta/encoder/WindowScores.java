package org.acta.encoder;

import java.util.Map;
import java.util.Objects;

/**
 * The model's answer for one window: for each of {@code words} words a row of scores from each head. Rows that point at words
 * have a column for each, those of {@link Head#LINK} and {@link Head#ARC} one more before them. Flat arrays, not to be changed.
 */
record WindowScores(int words, Map<Head, float[]> rows) {

    float[] of(Head head) {
        return Objects.requireNonNull(rows.get(head), "the model gave no such rows");
    }

    /** How many scores a word has from this head. */
    int width(Head head) {
        return of(head).length / words;
    }
}
