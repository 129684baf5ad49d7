package org.acta.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * The BIO labels of one head with the weights of their linear-chain CRF (Lafferty, McCallum, Pereira 2001), and the best
 * sequence of labels by Viterbi's algorithm. Scores are rows of {@code size()} floats, one a token. Immutable.
 */
final class LabelSequence {
    private final List<String> labels;
    private final float[] transitions;
    private final float[] first;

    LabelSequence(List<String> labels, float[] transitions, float[] first) {
        if (transitions.length != labels.size() * labels.size() || first.length != labels.size()) {
            throw new IllegalArgumentException(
                    "%d labels need %d transitions and %d first weights, the model has %d and %d"
                            .formatted(
                                    labels.size(),
                                    labels.size() * labels.size(),
                                    labels.size(),
                                    transitions.length,
                                    first.length));
        }
        this.labels = List.copyOf(labels);
        this.transitions = transitions.clone();
        this.first = first.clone();
    }

    /** A labelled stretch of tokens, half-open. */
    record Run(String label, int from, int to, double score) {}

    int size() {
        return labels.size();
    }

    /** The labelled stretches of the best sequence, in order; {@code scores} has {@code tokens} rows. */
    List<Run> runs(float[] scores, int tokens) {
        var runs = new ArrayList<Run>();
        if (tokens == 0) {
            return runs;
        }
        var best = best(scores, tokens);
        int from = 0;
        for (int i = 1; i <= tokens; i++) {
            if (i == tokens || best[i] != inside(best[i - 1])) {
                if (best[from] != 0) {
                    runs.add(new Run(labels.get(best[from]).substring(2), from, i, confidence(scores, best, from, i)));
                }
                from = i;
            }
        }
        return runs;
    }

    /** Which label goes on with a stretch: I-x after B-x and I-x; nothing goes on with O, so O is cut token by token. */
    private int inside(int label) {
        return label == 0 ? -1 : labels.get(label).startsWith("B-") ? label + 1 : label;
    }

    private int[] best(float[] scores, int tokens) {
        int k = size();
        var reached = new float[k];
        var origin = new byte[tokens * k];
        for (int label = 0; label < k; label++) {
            reached[label] = first[label] + scores[label];
        }
        for (int i = 1; i < tokens; i++) {
            var next = new float[k];
            for (int label = 0; label < k; label++) {
                int from = 0;
                float top = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < k; before++) {
                    float value = reached[before] + transitions[before * k + label];
                    if (value > top) {
                        top = value;
                        from = before;
                    }
                }
                next[label] = top + scores[i * k + label];
                origin[i * k + label] = (byte) from;
            }
            reached = next;
        }
        int label = 0;
        for (int other = 1; other < k; other++) {
            label = reached[other] > reached[label] ? other : label;
        }
        var best = new int[tokens];
        for (int i = tokens - 1; i >= 0; i--) {
            best[i] = label;
            label = origin[i * k + label];
        }
        return best;
    }

    /** Geometric mean of the chosen labels' probabilities, token by token. */
    private double confidence(float[] scores, int[] best, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += scores[i * size() + best[i]] - Floats.logSum(scores, i * size(), size());
        }
        return Math.exp(sum / (to - from));
    }
}
