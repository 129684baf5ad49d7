package org.acta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.evaluation.ActorsEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate actors}. */
@Command(
        name = "actors",
        header = "Our own articles: who is meant by which words, and who that is in Acta's list.",
        description = {
            "",
            "DIR holds the gold mentions, NAME.tsv for the article NAME.txt (evaluation/actors/README.md).",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateActors implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "evaluation/actors",
            description = "Folder of gold mentions; evaluation/actors, if not given.")
    private Path gold;

    @Mixin
    private ArticleOptions choice;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options)
                .run(reader -> choice.scores(gold, new ActorsEvaluation(reader::read)::evaluate));
    }
}
