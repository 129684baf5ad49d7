package org.acta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acta.dictionary.ActorDictionary;

/**
 * What a verb that reads was asked to do.
 *
 * @param dictionary the list of actors, where it is not the shipped one
 * @param near ISO 3166-1 alpha-3 of the country whose places are preferred
 */
record ReadOptions(
        List<String> inputs,
        Optional<LocalDate> published,
        OutputFormat format,
        Optional<Path> output,
        Optional<ActorDictionary> dictionary,
        Optional<String> near,
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
