package org.acta.encoder;

import java.util.Arrays;

/** A growing row of piece numbers with their letter case: one window's input. Not for sharing. */
final class Pieces {
    private long[] ids = new long[64];
    private long[] cases = new long[64];
    private int size;

    void add(int id, LetterCase letterCase) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            cases = Arrays.copyOf(cases, 2 * size);
        }
        ids[size] = id;
        cases[size++] = letterCase.ordinal();
    }

    void truncate(int length) {
        size = length;
    }

    int size() {
        return size;
    }

    /** Appends a stretch of another row. */
    void addAll(Pieces other, int from, int to) {
        for (int i = from; i < to; i++) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                cases = Arrays.copyOf(cases, 2 * size);
            }
            ids[size] = other.ids[i];
            cases[size++] = other.cases[i];
        }
    }

    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    long[] cases() {
        return Arrays.copyOf(cases, size);
    }
}
