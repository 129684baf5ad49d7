package org.acta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.acta.evaluation.LabelledArticle;
import org.acta.evaluation.Miss;
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

    List<LabelledArticle> articles(Path gold) throws IOException {
        return LabelledArticle.find(gold, texts, part == null ? only : LabelledArticle.part(gold, part, only));
    }

    List<Miss> listed(List<Miss> misses) {
        return errors ? misses : List.of();
    }

    /** What a measurement was reckoned from. */
    static List<Path> files(List<LabelledArticle> articles) {
        return articles.stream()
                .flatMap(article -> List.of(article.table(), article.text()).stream())
                .toList();
    }
}
