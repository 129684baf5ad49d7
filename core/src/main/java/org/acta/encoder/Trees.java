package org.acta.encoder;

/** Heads out of arc scores: for each word its best head, one root a sentence, no cycles. */
final class Trees {
    private Trees() {}

    /**
     * Writes the heads of words {@code [from, to)}, one sentence, to {@code heads}.
     *
     * @param arc rows of {@code width} scores, column 0 for the root, column w + 1 for word w
     * @param shift what to add to a word's number to get its index in {@code heads}
     */
    static void heads(float[] arc, int width, int from, int to, int shift, int[] heads) {
        if (from >= to) {
            return;
        }
        int root = from;
        for (int w = from; w < to; w++) {
            root = rootGain(arc, width, from, to, w) > rootGain(arc, width, from, to, root) ? w : root;
        }
        heads[shift + root] = -1;
        for (int w = from; w < to; w++) {
            if (w != root) {
                heads[shift + w] = shift + best(arc, width, from, to, w, -1);
            }
        }
        breakCycles(arc, width, from, to, shift, root, heads);
    }

    private static double rootGain(float[] arc, int width, int from, int to, int word) {
        return to - from == 1 ? 0 : arc[word * width] - arc[word * width + 1 + best(arc, width, from, to, word, -1)];
    }

    private static int best(float[] arc, int width, int from, int to, int word, int barred) {
        int best = -1;
        for (int h = from; h < to; h++) {
            if (h != word && h != barred && (best < 0 || arc[word * width + 1 + h] > arc[word * width + 1 + best])) {
                best = h;
            }
        }
        return best;
    }

    /** Each word that does not reach the root goes over to the root where that costs least. */
    private static void breakCycles(float[] arc, int width, int from, int to, int shift, int root, int[] heads) {
        var state = new byte[to - from]; // 0 unseen, 1 on the way, 2 reaches the root
        state[root - from] = 2;
        for (int w = from; w < to; w++) {
            int at = w;
            while (state[at - from] == 0) {
                state[at - from] = 1;
                at = heads[shift + at] - shift;
            }
            if (state[at - from] == 1) {
                int weakest = at;
                for (int c = heads[shift + at] - shift; c != at; c = heads[shift + c] - shift) {
                    weakest = loss(arc, width, c, heads[shift + c] - shift, root)
                                    < loss(arc, width, weakest, heads[shift + weakest] - shift, root)
                            ? c
                            : weakest;
                }
                int next = heads[shift + weakest] - shift;
                heads[shift + weakest] = shift + root;
                settle(next, from, shift, heads, state);
            }
            settle(w, from, shift, heads, state);
        }
    }

    /** Marks a word and all above it as reaching the root. */
    private static void settle(int word, int from, int shift, int[] heads, byte[] state) {
        for (int at = word; state[at - from] != 2; at = heads[shift + at] - shift) {
            state[at - from] = 2;
        }
    }

    private static double loss(float[] arc, int width, int word, int head, int root) {
        return arc[word * width + 1 + head] - arc[word * width + 1 + root];
    }
}
