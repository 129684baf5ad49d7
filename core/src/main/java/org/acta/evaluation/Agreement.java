package org.acta.evaluation;

import java.util.List;

/**
 * What of the predicted is right and what of the gold was found, in parts of a whole that need not be numbers of things.
 *
 * @param right of {@code predicted}
 * @param found of {@code gold}
 */
record Agreement(double right, double predicted, double found, double gold) {
    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    Agreement plus(Agreement other) {
        return new Agreement(right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    double precision() {
        return predicted == 0 ? Double.NaN : right / predicted;
    }

    double recall() {
        return gold == 0 ? Double.NaN : found / gold;
    }

    /** Not a number where there is neither gold nor anything predicted. */
    double f1() {
        if (predicted + gold == 0) {
            return Double.NaN;
        }
        double precision = predicted == 0 ? 0 : precision();
        double recall = gold == 0 ? 0 : recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    List<Measure> measures(String name) {
        return List.of(
                Measure.share(name + ".precision", precision()),
                Measure.share(name + ".recall", recall()),
                Measure.share(name + ".f1", f1()));
    }
}
