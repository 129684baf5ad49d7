package org.acta.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores whole readings of articles of our own against gold statements: who said what, in which act. */
public final class ArticlesEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public ArticlesEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    public Evaluation evaluate(List<LabelledArticle> articles) throws IOException {
        return result(GoldArticle.compared(
                articles,
                GoldTable::of,
                reader,
                (file, gold, reading) -> new ArticleComparison(file, gold, new ReadStatements(reading))));
    }

    static Evaluation result(List<ArticleComparison> comparisons) {
        var shares = comparisons.stream().map(ArticleComparison::shares).reduce(new Shares(), Shares::plus);
        return Evaluation.of(
                comparisons,
                shares.measures(
                        "quotation.found",
                        "quotation.false",
                        "quotation.speaker.accuracy",
                        "quotation.speaker.found.accuracy",
                        "paraphrase.found",
                        "paraphrase.source.accuracy",
                        "statement.precision",
                        "statement.recall",
                        "act.accuracy"));
    }
}
