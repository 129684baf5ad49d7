package org.acta.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of one of this package's tables: cells between tabs, {@code -} for an empty one, {@code #} for remarks. */
record Table(String name, List<List<String>> rows) {

    static Table read(String name) {
        var in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "the table " + name + " is missing beside org.acta.actor; build core again");
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Table(
                    name,
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Table::cells)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a cell that holds several. */
    static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1)).stream()
                .map(cell -> cell.equals("-") ? "" : cell)
                .toList();
    }
}
