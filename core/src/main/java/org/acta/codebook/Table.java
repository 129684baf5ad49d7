package org.acta.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rows of one of this package's tables: cells between tabs, {@code -} for an empty one, {@code #} for remarks. */
final class Table {
    private static final String EMPTY = "-";

    private Table() {}

    static List<List<String>> read(String name) {
        var in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "the table " + name + " is missing beside org.acta.codebook; build core again");
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(EMPTY));
    }
}
