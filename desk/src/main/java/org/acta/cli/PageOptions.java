package org.acta.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the verbs that ask tables, and read nothing, write their answer. */
final class PageOptions {
    /** How answers are written. */
    enum Format {
        PAGE,
        TEXT,
        JSON
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "page (the default on a screen), text (without colour; the default elsewhere) or json.")
    private @Nullable Format format;

    @Mixin
    private ColorOption color;

    Format format(Surroundings surroundings) {
        return Optional.ofNullable(format).orElse(surroundings.terminal().out() ? Format.PAGE : Format.TEXT);
    }

    Sheet sheet(Surroundings surroundings) {
        var terminal = surroundings.terminal();
        return new Sheet(
                terminal.columns(),
                format(surroundings) == Format.TEXT
                        ? Palette.PLAIN
                        : color.palette(terminal.out(), surroundings.environment()));
    }
}
