package org.acta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.evaluation.PlacesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate places}. */
@Command(
        name = "places",
        header = "Where: the places found and resolved, against GeoWebNews.",
        description = {
            "",
            "FILE is GeoWebNews' XML: articles with their toponyms. Acta reads title, link and text, nothing else; what "
                    + "counts is every toponym that people gave a point on the map.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluatePlaces implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "FILE", description = "The XML file.")
    private Path file;

    @Option(names = "--errors", description = "First list each miss: where, what, what people marked, what was found.")
    private boolean errors;

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options).run(reader -> {
            var result = new PlacesEvaluation(reader::read).evaluate(file);
            return new EvaluateRun.Scores(result.measures(), List.of(file), errors ? result.misses() : List.of());
        });
    }
}
