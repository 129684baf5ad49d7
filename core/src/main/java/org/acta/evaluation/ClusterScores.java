package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well clusters of mentions agree with gold ones, as the reference scorer of the CoNLL shared tasks has it (Pradhan et
 * al. 2014): the mentions themselves, MUC (links), B-cubed (mentions) and CEAF-e (clusters).
 */
record ClusterScores(Agreement mentions, Agreement muc, Agreement bCubed, Agreement ceafE) {
    static final ClusterScores NONE = new ClusterScores(Agreement.NONE, Agreement.NONE, Agreement.NONE, Agreement.NONE);

    static ClusterScores of(Clusters gold, Clusters predicted) {
        double similarity = similarity(gold, predicted);
        double common = predicted.setOf().keySet().stream()
                .filter(gold.setOf()::containsKey)
                .count();
        return new ClusterScores(
                new Agreement(common, predicted.mentions(), common, gold.mentions()),
                new Agreement(keptLinks(predicted, gold), links(predicted), keptLinks(gold, predicted), links(gold)),
                new Agreement(
                        covered(predicted, gold), predicted.mentions(), covered(gold, predicted), gold.mentions()),
                new Agreement(similarity, predicted.size(), similarity, gold.size()));
    }

    /** The scores of both texts together. */
    ClusterScores plus(ClusterScores other) {
        return new ClusterScores(
                mentions.plus(other.mentions), muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
    }

    /** The mean of the three F1, the score of the shared tasks. */
    double mean() {
        return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    }

    List<Measure> measures(String name) {
        var measures = new ArrayList<Measure>();
        measures.addAll(mentions.measures(name + ".mentions"));
        measures.addAll(muc.measures(name + ".muc"));
        measures.addAll(bCubed.measures(name + ".bcubed"));
        measures.addAll(ceafE.measures(name + ".ceafe"));
        measures.add(Measure.share(name + ".mean.f1", mean()));
        return measures;
    }

    private static double links(Clusters clusters) {
        return clusters.mentions() - clusters.size();
    }

    /** A set that lies in n pieces has lost n - 1 of its links; a mention that the others lack is a piece by itself. */
    private static double keptLinks(Clusters clusters, Clusters others) {
        var setOf = others.setOf();
        double kept = 0;
        for (var set : clusters.sets()) {
            var spread = Clusters.spread(set, setOf).values();
            kept += spread.stream().mapToInt(Integer::intValue).sum() - spread.size();
        }
        return kept;
    }

    /** For each mention, how much of its set is in its set among the others. */
    private static double covered(Clusters clusters, Clusters others) {
        var setOf = others.setOf();
        double covered = 0;
        for (var set : clusters.sets()) {
            for (int common : Clusters.spread(set, setOf).values()) {
                covered += (double) common * common / set.size();
            }
        }
        return covered;
    }

    private static double similarity(Clusters gold, Clusters predicted) {
        var setOf = predicted.setOf();
        var weights = new double[gold.size()][predicted.size()];
        for (int g = 0; g < weights.length; g++) {
            var set = gold.sets().get(g);
            var row = weights[g];
            Clusters.spread(set, setOf)
                    .forEach((p, common) ->
                            row[p] = likeness(common, set, predicted.sets().get(p)));
        }
        return Assignment.highest(weights);
    }

    private static double likeness(int common, Set<Integer> one, Set<Integer> other) {
        return 2.0 * common / (one.size() + other.size());
    }
}
