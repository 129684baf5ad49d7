package org.acta.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores the actors of our own articles against gold ones: who is meant by which words, and who that is in Acta's list. */
public final class ActorsEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public ActorsEvaluation(Function<Article, Reading> reader) {
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
        var gold = new ArrayList<List<GoldActors.Marked>>();
        for (var article : articles) {
            var rows = GoldActors.rows(article.table());
            texts.add(article.read(rows.published()));
            gold.add(GoldActors.of(rows, texts.getLast().text()));
        }
        return result(IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i ->
                        new ActorComparison(articles.get(i).text().toString(), gold.get(i), reader.apply(texts.get(i))))
                .toList());
    }

    static Result result(List<ActorComparison> comparisons) {
        var shares = comparisons.stream().map(ActorComparison::shares).reduce(new Shares(), Shares::plus);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", comparisons.size()));
        measures.addAll(shares.measures(
                "actors.mentions.found",
                "actors.names.right",
                "actors.roles.right",
                "actors.unnamed.right",
                "actors.pronouns.right",
                "actors.bodies.right",
                "actors.keys.right",
                "actors.keys.known"));
        return new Result(
                measures, comparisons.stream().flatMap(c -> c.misses().stream()).toList());
    }
}
