package org.acta.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who goes with whom: each gold one with at most one predicted one, the most alike first.
 *
 * @param predictedOf for each gold one the number of its predicted one, or -1
 */
record Pairing(List<Integer> predictedOf) {
    Pairing {
        predictedOf = List.copyOf(predictedOf);
    }

    /** How much a gold one and a predicted one are alike; what is not above 0 is never paired. */
    @FunctionalInterface
    interface Likeness {
        double of(int gold, int predicted);
    }

    static Pairing of(int gold, int predicted, Likeness likeness) {
        record Pair(int gold, int predicted, double likeness) {}
        var pairs = new ArrayList<Pair>();
        for (int g = 0; g < gold; g++) {
            for (int p = 0; p < predicted; p++) {
                double value = likeness.of(g, p);
                if (value > 0) {
                    pairs.add(new Pair(g, p, value));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var predictedOf = new Integer[gold];
        Arrays.fill(predictedOf, -1);
        var taken = new boolean[predicted];
        for (var pair : pairs) {
            if (predictedOf[pair.gold()] < 0 && !taken[pair.predicted()]) {
                predictedOf[pair.gold()] = pair.predicted();
                taken[pair.predicted()] = true;
            }
        }
        return new Pairing(List.of(predictedOf));
    }

    boolean isPaired(int predicted) {
        return predictedOf.contains(predicted);
    }
}
