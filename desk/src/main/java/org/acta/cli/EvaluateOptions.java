package org.acta.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.acta.dictionary.ActorDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands of {@code evaluate} have in common. */
final class EvaluateOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** How figures are written. */
    enum Format {
        TEXT,
        JSON,
        RECORD
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (a line a measure; the default), json (one object: names and values) or record (lines for a "
                            + "file to compare with by --expected).")
    private Format format;

    @Option(
            names = "--expected",
            paramLabel = "FILE",
            description =
                    "Compare with the scores on record in FILE: OK within its tolerance, NEAR up to one and a half times "
                            + "as far off, else FAIL and exit code 1.")
    private @Nullable Path expected;

    @Mixin
    private ActorsOption actors;

    @Mixin
    private NearOption near;

    @Option(names = "--debug", description = "Where something fails, show where in the program.")
    private boolean debug;

    Format format() {
        return format;
    }

    Optional<Path> expected() {
        return Optional.ofNullable(expected);
    }

    /** The list of actors, where it is not the shipped one. */
    Optional<ActorDictionary> dictionary() {
        return actors.dictionary(spec.commandLine());
    }

    /** ISO 3166-1 alpha-3 of the country whose places are preferred. */
    Optional<String> near() {
        return near.country(spec.commandLine());
    }

    boolean isDebug() {
        return debug;
    }
}
