package org.acta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What {@code acta read} was asked to do. */
record ReadOptions(
        List<String> inputs,
        Optional<LocalDate> published,
        OutputFormat format,
        Optional<Path> output,
        Palette palette,
        int threads,
        Talk talk) {
    public ReadOptions {
        inputs = List.copyOf(inputs);
    }

    /** How much to tell beside the output. */
    enum Talk {
        QUIET,
        USUAL,
        DEBUG
    }
}
