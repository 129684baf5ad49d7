package org.acta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.acta.evaluation.Evaluation;
import org.acta.evaluation.LabelledArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of our own articles are measured with, and whether misses are listed. */
final class ArticleOptions {
    @Option(
            names = "--texts",
            paramLabel = "DIR",
            defaultValue = "examples",
            description = "Folder of the articles; examples, if not given.")
    private Path texts;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "Only the articles of this part: those named in DIR/PART.names.")
    private @Nullable String part;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Only these articles, their names with commas between.")
    private List<String> only = List.of();

    @Option(names = "--errors", description = "First list each miss: where, what, what people marked, what was found.")
    private boolean errors;

    /** What is measured with them. */
    @FunctionalInterface
    interface Measurement {
        Evaluation of(List<LabelledArticle> articles) throws IOException;
    }

    EvaluateRun.Scores scores(Path gold, Measurement measurement) throws IOException {
        var articles = articles(gold);
        var evaluation = measurement.of(articles);
        return new EvaluateRun.Scores(evaluation.measures(), files(articles), errors ? evaluation.misses() : List.of());
    }

    private List<LabelledArticle> articles(Path gold) throws IOException {
        return LabelledArticle.find(gold, texts, part == null ? only : LabelledArticle.part(gold, part, only));
    }

    /** What a measurement was reckoned from. */
    private static List<Path> files(List<LabelledArticle> articles) {
        return articles.stream()
                .flatMap(article -> List.of(article.table(), article.text()).stream())
                .toList();
    }
}
