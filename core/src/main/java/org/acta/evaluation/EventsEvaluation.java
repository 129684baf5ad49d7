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

    /** Figures, and what the reader got wrong, article by article. */
    public record Result(List<Measure> measures, List<Miss> misses) {
        public Result {
            measures = List.copyOf(measures);
            misses = List.copyOf(misses);
        }
    }

    public Result evaluate(List<LabelledArticle> articles) throws IOException {
        var texts = new ArrayList<Article>();
        var gold = new ArrayList<List<GoldEvent>>();
        for (var article : articles) {
            var rows = GoldEvents.rows(article.table());
            texts.add(article.read(rows.published()));
            var text = texts.getLast().text();
            gold.add(GoldEvents.of(rows, text, GoldEvents.keys(article, text)));
        }
        return result(IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i ->
                        new EventComparison(articles.get(i).text().toString(), gold.get(i), reader.apply(texts.get(i))))
                .toList());
    }

    static Result result(List<EventComparison> comparisons) {
        var shares = comparisons.stream().map(EventComparison::shares).reduce(new Shares(), Shares::plus);
        var found = comparisons.stream().map(EventComparison::found).reduce(new Tally(), Tally::plus);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", comparisons.size()));
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
        return new Result(
                measures, comparisons.stream().flatMap(c -> c.misses().stream()).toList());
    }

    /** What records of this confidence are counted under: {@code events.calibration.0.9} from 0.9 on. */
    static String calibration(double confidence) {
        return "events.calibration.0." + Math.min(TENTHS - 1, (int) (confidence * TENTHS + 1e-9));
    }
}
