package org.acta.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code actors}: its options. The work is {@link ReadRun}'s. */
@Command(
        name = "actors",
        header = "Reads articles and shows who is spoken of.",
        description = {
            "",
            "Each article's actors, the most spoken-of first: persons, countries, bodies and those without a name, with "
                    + "the words that stand for them, and which of Acta's own list each is and why. Takes what acta "
                    + "read takes.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:some inputs could not be read (a line on standard error says which and why); the others were",
            "2:the command line is wrong, or a file given by --actors",
            "3:the output could not be written",
            "4:the reader itself failed, or its model could not be opened"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  acta actors article.txt",
            "  acta actors --published 2022-02-10 article.txt",
            "  acta actors --actors more-actors.tsv article.txt",
            "  acta actors --format csv news.jsonl > mentions.csv",
            "",
            "Actors, the list and its columns: docs/actors.md. Inputs: docs/reading.md."
        })
final class Actors implements Callable<Integer> {
    @ParentCommand
    private Acta acta;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "page (the default on a screen), text (the page without colour; the default elsewhere), json (one "
                            + "object, or an array for several articles), jsonl (an article a line), csv (a mention a row).")
    private @Nullable OutputFormat format;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadArguments arguments;

    @Override
    public Integer call() {
        if (format != null && format.isOfEvents()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format.name().toLowerCase(Locale.ROOT) + " holds events: acta read");
        }
        var surroundings = acta.surroundings();
        return new ReadRun(
                        arguments.options(surroundings, Optional.ofNullable(format)), surroundings, new ActorOutputs())
                .run();
    }
}
