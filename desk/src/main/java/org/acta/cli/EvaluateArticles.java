package org.acta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.evaluation.ArticlesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ArticleOptions choice;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options)
                .run(reader -> choice.scores(gold, new ArticlesEvaluation(reader::read)::evaluate));
    }
}
