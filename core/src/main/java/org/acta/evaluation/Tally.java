package org.acta.evaluation;

import java.util.List;

/** Right and wrong ones counted, for precision, recall and their harmonic mean. Not for sharing between threads. */
final class Tally {
    private int predicted;
    private int right;
    private int gold;
    private int found;

    /** One predicted thing, right or wrong. */
    void predicted(boolean isRight) {
        predicted++;
        right += isRight ? 1 : 0;
    }

    /** One thing that people marked, found or missed. */
    void gold(boolean isFound) {
        gold++;
        found += isFound ? 1 : 0;
    }

    Tally plus(Tally other) {
        var sum = new Tally();
        sum.predicted = predicted + other.predicted;
        sum.right = right + other.right;
        sum.gold = gold + other.gold;
        sum.found = found + other.found;
        return sum;
    }

    List<Measure> measures(String name) {
        return List.of(
                Measure.share(name + ".precision", right, predicted),
                Measure.share(name + ".recall", found, gold),
                Measure.share(name + ".f1", f1()));
    }

    private double f1() {
        if (predicted + gold == 0) {
            return Double.NaN;
        }
        double precision = predicted == 0 ? 0 : (double) right / predicted;
        double recall = gold == 0 ? 0 : (double) found / gold;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
