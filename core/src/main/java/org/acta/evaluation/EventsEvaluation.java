package org.acta.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores the events of our own articles against gold ones: what was done, by whom, whether it was, when and where. */
public final class EventsEvaluation {
    private static final int TENTHS = 10;

    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public EventsEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    public Evaluation evaluate(List<LabelledArticle> articles) throws IOException {
        return result(GoldArticle.compared(articles, GoldEvents::of, reader, EventComparison::new));
    }

    static Evaluation result(List<EventComparison> comparisons) {
        var shares = comparisons.stream().map(EventComparison::shares).reduce(new Shares(), Shares::plus);
        var found = comparisons.stream().map(EventComparison::found).reduce(new Tally(), Tally::plus);
        var measures = new ArrayList<Measure>();
        measures.addAll(found.measures("events.found"));
        measures.addAll(shares.measures(
                "events.type",
                "events.mode",
                "events.actor",
                "events.recipient",
                "events.status",
                "events.date",
                "events.date.invented",
                "events.place",
                "events.place.invented",
                "events.quantities",
                "events.right.type",
                "events.right.actor",
                "events.accepted"));
        measures.addAll(shares.measures(IntStream.range(0, TENTHS)
                .mapToObj(tenth -> calibration((double) tenth / TENTHS))
                .toArray(String[]::new)));
        return Evaluation.of(comparisons, measures);
    }

    /** What records of this confidence are counted under: {@code events.calibration.0.9} from 0.9 on. */
    static String calibration(double confidence) {
        return "events.calibration.0." + Math.min(TENTHS - 1, (int) (confidence * TENTHS + 1e-9));
    }
}
