package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.evaluation.PolnearCorpus.GoldArticle;

/** Scores whole readings of PolNeAR's articles: sources, cues and contents, and whether they are joined rightly. */
public final class PolnearEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public PolnearEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    /** The files of a part of the corpus that an evaluation reads. */
    public static List<Path> files(Path folder) throws IOException {
        return PolnearCorpus.files(folder);
    }

    public List<Measure> evaluate(Path folder) throws IOException {
        return evaluate(PolnearCorpus.articles(folder));
    }

    List<Measure> evaluate(List<GoldArticle> articles) {
        var comparisons = articles.parallelStream()
                .map(article -> new PolnearComparison(
                        article.attributions(), reader.apply(Article.of(article.name(), article.text()))))
                .toList();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", articles.size()));
        measures.add(Measure.count(
                "attributions",
                articles.stream().mapToInt(a -> a.attributions().size()).sum()));
        measures.addAll(comparisons.stream()
                .map(PolnearComparison::roles)
                .reduce(RoleTallies.none(), RoleTallies::plus)
                .measures());
        measures.addAll(comparisons.stream()
                .map(PolnearComparison::attributions)
                .reduce(new Tally(), Tally::plus)
                .measures("attribution"));
        measures.addAll(comparisons.stream()
                .map(PolnearComparison::shares)
                .reduce(new Shares(), Shares::plus)
                .measures("link.source.accuracy", "quotation.found", "quotation.source.accuracy"));
        return measures;
    }
}
