package org.acta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.evaluation.CoreferenceEvaluation;
import org.acta.evaluation.Singletons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate coreference}. */
@Command(
        name = "coreference",
        header = "Who is who: the actors' mentions against GUM's entities.",
        description = {
            "",
            "DIR holds *.conllu with GUM's Entity in the last column. Acta reads the plain text, its sentences given, "
                    + "nothing else; persons, organizations and places are compared.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
final class EvaluateCoreference implements Callable<Integer> {
    @ParentCommand
    private Evaluate evaluate;

    @Mixin
    private EvaluateOptions options;

    @Parameters(paramLabel = "DIR", description = "Folder of CoNLL-U files.")
    private Path folder;

    @Option(
            names = "--genre",
            paramLabel = "GENRE",
            split = ",",
            description = "Only texts of these genres, with commas between: news is the genre of GUM_news_iodine.")
    private List<String> genres = List.of();

    @Option(names = "--by", paramLabel = "WHAT", description = "genre: the mean F1 of each genre, too.")
    private @Nullable By by;

    @Option(names = "--singletons", description = "Keep entities and actors with a single mention.")
    private boolean singletons;

    @Option(names = "--errors", description = "First list each miss: where, what, what people marked, what was found.")
    private boolean errors;

    /** What figures are told apart by. */
    enum By {
        GENRE
    }

    @Override
    public Integer call() {
        return new EvaluateRun(evaluate.surroundings(), options).run(reader -> {
            var result = new CoreferenceEvaluation(reader::read, singletons ? Singletons.KEPT : Singletons.LEFT_OUT)
                    .evaluate(folder, genres);
            return new EvaluateRun.Scores(
                    by == By.GENRE
                            ? Stream.concat(result.measures().stream(), result.byGenre().stream())
                                    .toList()
                            : result.measures(),
                    result.files(),
                    errors ? result.misses() : List.of());
        });
    }
}
