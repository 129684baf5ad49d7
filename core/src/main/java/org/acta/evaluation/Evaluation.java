package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Figures, and what the reader got wrong, article by article. */
public record Evaluation(List<Measure> measures, List<Miss> misses) {
    public Evaluation {
        measures = List.copyOf(measures);
        misses = List.copyOf(misses);
    }

    /** How many articles there were, the figures, and the misses of all. */
    static Evaluation of(List<? extends Comparison> comparisons, List<Measure> measures) {
        var all = new ArrayList<Measure>();
        all.add(Measure.count("articles", comparisons.size()));
        all.addAll(measures);
        return new Evaluation(
                all, comparisons.stream().flatMap(c -> c.misses().stream()).toList());
    }
}
