package org.acta.circumstance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words or signs with what they stand for, from a column of a table beside this class; found by their first word. */
final class WordTable {
    private final Map<String, List<Row>> byStart = new HashMap<>();

    /** One spelling and the value of its row. */
    private record Row(String words, String value) {}

    /** What stands at a place of the text, and where it ends. */
    record Match(String value, int end) {}

    private WordTable(Collection<Row> rows) {
        rows.stream()
                .sorted(Comparator.comparingInt(row -> -row.words().length()))
                .forEach(row -> byStart.computeIfAbsent(row.words().substring(0, 1), s -> new ArrayList<>())
                        .add(row));
    }

    /** The spellings in a column, with the first column as their value. */
    static WordTable of(String table, int column) {
        return new WordTable(rows(table).stream()
                .flatMap(row -> Arrays.stream(row[column].split("\\|"))
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Row(words, row[0])))
                .toList());
    }

    static List<String[]> rows(String table) {
        var file = Objects.requireNonNull(WordTable.class.getResourceAsStream(table), table);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest spelling that stands here as whole words. */
    Optional<Match> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        return byStart.getOrDefault(text.substring(start, start + 1), List.of()).stream()
                .filter(row -> text.startsWith(row.words(), start)
                        && isWhole(text, start + row.words().length()))
                .findFirst()
                .map(row -> new Match(row.value(), start + row.words().length()));
    }

    /** The longest spelling that ends here; the match gives its start. */
    Optional<Match> before(String text, int end) {
        return byStart.values().stream()
                .flatMap(List::stream)
                .filter(row -> text.startsWith(row.words(), end - row.words().length()))
                .filter(row -> startsWhole(text, end - row.words().length()))
                .max(Comparator.comparingInt(row -> row.words().length()))
                .map(row -> new Match(row.value(), end - row.words().length()));
    }

    private static boolean isWhole(String text, int end) {
        return end >= text.length()
                || !Character.isLetter(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static boolean startsWhole(String text, int start) {
        return start <= 0
                || !Character.isLetter(text.charAt(start))
                || !Character.isLetterOrDigit(text.charAt(start - 1));
    }
}
