package org.acta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the verbs that read articles have in common on the command line. */
final class ReadArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read; - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there; the file appears when it is whole.")
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2022-02-10) of articles that give none.")
    private @Nullable LocalDate published;

    @Mixin
    private ActorsOption actors;

    @Mixin
    private NearOption near;

    @Mixin
    private ColorOption color;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to read at a time; as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No notes, no progress bar; only what could not be read.")
    private boolean quiet;

    @Option(names = "--debug", description = "Where something fails, show where in the program.")
    private boolean debug;

    ReadOptions options(Surroundings surroundings, Optional<OutputFormat> format) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        boolean toScreen = surroundings.terminal().out() && output == null;
        return new ReadOptions(
                inputs,
                Optional.ofNullable(published),
                format.orElse(toScreen ? OutputFormat.PAGE : OutputFormat.TEXT),
                Optional.ofNullable(output),
                actors.dictionary(spec.commandLine()),
                near.country(spec.commandLine()),
                color.palette(toScreen, surroundings.environment()),
                threads,
                quiet ? ReadOptions.Talk.QUIET : debug ? ReadOptions.Talk.DEBUG : ReadOptions.Talk.USUAL);
    }
}
