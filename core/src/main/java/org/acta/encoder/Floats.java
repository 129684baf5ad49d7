package org.acta.encoder;

/** Arithmetic over stretches of float arrays. */
final class Floats {
    private Floats() {}

    static int argMax(float[] values, int from, int length) {
        int best = 0;
        for (int i = 1; i < length; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }

    /** log of the sum of exponentials. */
    static double logSum(float[] values, int from, int length) {
        float top = values[from + argMax(values, from, length)];
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += Math.exp(values[from + i] - top);
        }
        return top + Math.log(sum);
    }

    /** Shares that add up to 1. */
    static double[] softmax(float[] values, int from, int length) {
        double sum = logSum(values, from, length);
        var shares = new double[length];
        for (int i = 0; i < length; i++) {
            shares[i] = Math.exp(values[from + i] - sum);
        }
        return shares;
    }

    static double logistic(float value) {
        return 1 / (1 + Math.exp(-value));
    }
}
