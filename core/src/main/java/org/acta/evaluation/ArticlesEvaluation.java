package org.acta.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores whole readings of articles of our own against gold statements: who said what, in which act. */
public final class ArticlesEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public ArticlesEvaluation(Function<Article, Reading> reader) {
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
        var gold = new ArrayList<List<GoldStatement>>();
        for (var article : articles) {
            var rows = GoldTable.rows(article.table());
            texts.add(article.read(rows.published()));
            gold.add(GoldTable.of(rows, texts.getLast().text()));
        }
        var comparisons = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> new ArticleComparison(
                        articles.get(i).text().toString(), gold.get(i), new ReadStatements(reader.apply(texts.get(i)))))
                .toList();
        return result(comparisons);
    }

    static Result result(List<ArticleComparison> comparisons) {
        var shares = comparisons.stream().map(ArticleComparison::shares).reduce(new Shares(), Shares::plus);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", comparisons.size()));
        measures.addAll(shares.measures(
                "quotation.found",
                "quotation.false",
                "quotation.speaker.accuracy",
                "quotation.speaker.found.accuracy",
                "paraphrase.found",
                "paraphrase.source.accuracy",
                "statement.precision",
                "statement.recall",
                "act.accuracy"));
        return new Result(
                measures, comparisons.stream().flatMap(c -> c.misses().stream()).toList());
    }
}
