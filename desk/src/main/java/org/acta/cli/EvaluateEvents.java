package org.acta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.evaluation.EventsEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate events}. */
@Command(
        name = "events",
        header = "Our own articles: what was done, by whom, whether it was, when and where.",
        description = {
            "",
            "DIR holds the gold events, NAME.tsv for the article NAME.txt (evaluation/events/README.md). Keys of the gold "
                    + "actors are taken from DIR/../actors, where that is there.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateEvents implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "evaluation/events",
            description = "Folder of gold events; evaluation/events, if not given.")
    private Path gold;

    @Mixin
    private ArticleOptions choice;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options)
                .run(reader -> choice.scores(gold, new EventsEvaluation(reader::read)::evaluate));
    }
}
