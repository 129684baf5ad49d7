package org.acta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.evaluation.PolnearEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate polnear}. */
@Command(
        name = "polnear",
        header = "Whole articles of PolNeAR: is who said what found and joined?",
        description = {
            "",
            "DIR is a part of the corpus, with text/*.txt and attributions/*.ann. Where several annotators marked an "
                    + "article, the one who marked most is taken.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluatePolnear implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "DIR", description = "A part of the corpus (train, dev, test).")
    private Path folder;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options)
                .run(reader -> new EvaluateRun.Scores(
                        new PolnearEvaluation(reader::read).evaluate(folder), PolnearEvaluation.files(folder)));
    }
}
