package org.acta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.evaluation.AttributionEvaluation;
import org.acta.evaluation.AttributionEvaluation.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate attribution}. */
@Command(
        name = "attribution",
        header = "The reader model alone: source, cue and content, word by word.",
        description = {
            "",
            "FILE holds sentences as JSON Lines: {\"tokens\": [\"He\", \"left\", …], \"labels\": [\"B-source\", \"O\", …], "
                    + "\"id\": \"…\"}. Neighbours with the same id are read together, as one article. This is the form in "
                    + "which scores on PolNeAR are published.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateAttribution implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "FILE", description = "Labelled sentences.")
    private Path file;

    @Option(names = "--alone", description = "Read each sentence by itself, without those around it.")
    private boolean alone;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options)
                .run(reader -> new EvaluateRun.Scores(
                        new AttributionEvaluation(reader::read).evaluate(file, alone ? Context.ALONE : Context.ARTICLE),
                        List.of(file)));
    }
}
