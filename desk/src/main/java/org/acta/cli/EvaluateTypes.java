package org.acta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.evaluation.TypesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate types}. */
@Command(
        name = "types",
        header = "What one marked party does to another: the type of event, sentence by sentence.",
        description = {
            "",
            "FILE is a table between tabs with the columns marked_sentence (\"<s>Norland</s> bombed <t>Sudland</t>\") and "
                    + "gold_root (ASSAULT), as the PLV data set has them. CONCEDE and RETREAT are one, YIELD.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateTypes implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "FILE", description = "Marked sentences.")
    private Path file;

    @Option(
            names = "--errors",
            description = "First list each sentence that is wrong, and how often which type was taken for which.")
    private boolean errors;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options).run(reader -> {
            var result = new TypesEvaluation(reader::typesBetween).evaluate(file);
            return new EvaluateRun.Scores(
                    result.measures(),
                    List.of(file),
                    errors ? result.misses() : List.of(),
                    errors ? result.confusion() : List.of());
        });
    }
}
