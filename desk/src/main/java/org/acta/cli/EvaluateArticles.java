package org.acta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.evaluation.ArticlesEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate articles}. */
@Command(
        name = "articles",
        header = "Our own articles: quotations, paraphrases, their speakers by name.",
        description = {
            "",
            "DIR holds the gold statements, NAME.tsv for the article NAME.txt (evaluation/articles/README.md).",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateArticles implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "DIR", description = "Folder of gold statements.")
    private Path gold;

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

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options).run(reader -> {
            var articles = ArticlesEvaluation.find(gold, texts, wanted());
            var result = new ArticlesEvaluation(reader::read).evaluate(articles);
            return new EvaluateRun.Scores(
                    result.measures(),
                    articles.stream()
                            .flatMap(article -> Stream.of(article.table(), article.text()))
                            .toList(),
                    errors ? result.misses() : List.of());
        });
    }

    /** Empty for all. */
    private List<String> wanted() throws IOException {
        return part == null ? only : ArticlesEvaluation.part(gold, part, only);
    }
}
