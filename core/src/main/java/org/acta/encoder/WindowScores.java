package org.acta.encoder;

/**
 * The model's answer for one window: for each of {@code words} words a row of scores from each head. The rows of
 * {@code link} and {@code arc} have {@code words + 1} columns, column 0 for none. Flat arrays, not to be changed.
 */
final class WindowScores {
    final int words;
    final float[] attribution;
    final float[] link;
    final float[] names;
    final float[] upos;
    final float[] relation;
    final float[] arc;

    WindowScores(
            int words, float[] attribution, float[] link, float[] names, float[] upos, float[] relation, float[] arc) {
        this.words = words;
        this.attribution = attribution;
        this.link = link;
        this.names = names;
        this.upos = upos;
        this.relation = relation;
        this.arc = arc;
    }

    /** How many scores a word has in {@code rows}. */
    int width(float[] rows) {
        return rows.length / words;
    }
}
