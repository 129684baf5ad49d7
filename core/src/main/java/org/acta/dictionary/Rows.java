package org.acta.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of the dictionary: UTF-8, one header line, {@code #} for remarks. */
final class Rows {
    private Rows() {}

    /** Of a table that lies beside this class. */
    static List<Row> shipped(String name) {
        try (var in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the table " + name + " is missing beside org.acta.dictionary; build core again");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    private static List<Row> read(String file, InputStream in) throws IOException {
        var rows = new ArrayList<Row>();
        int number = 0;
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var lines = new BufferedReader(new InputStreamReader(in, decoder))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                var text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank() && !text.startsWith("#") && !isHeader(text)) {
                    rows.add(Row.of(new Row.Place(file, number), text));
                }
            }
        } catch (CharacterCodingException e) {
            throw new BrokenDictionaryException(file, number + 1, "is not UTF-8; save the table as UTF-8");
        }
        return rows;
    }

    private static boolean isHeader(String line) {
        return line.startsWith(Row.COLUMNS.get(0) + "\t" + Row.COLUMNS.get(1) + "\t");
    }
}
