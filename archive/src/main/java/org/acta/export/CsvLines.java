package org.acta.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV by RFC 4180, safe to open in a spreadsheet. */
public final class CsvLines {
    /** What makes a spreadsheet take a cell for a formula, full-width forms too. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private CsvLines() {}

    public static String header(Table<?> table) {
        return print(List.of(table.header()));
    }

    /** A line for each row. */
    public static <R> String rows(Table<R> table, List<R> rows) {
        return print(rows.stream()
                .map(row -> table.cells(row).stream().map(CsvLines::cell).toList())
                .toList());
    }

    private static String print(List<? extends List<?>> rows) {
        var out = new StringBuilder();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (var row : rows) {
                csv.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take text", e);
        }
        return out.toString();
    }

    private static Object cell(Optional<?> value) {
        if (value.isEmpty()) {
            return "";
        }
        return value.get() instanceof String text ? harmless(text) : value.get();
    }

    /** An apostrophe in front keeps a cell from being calculated. */
    static String harmless(String cell) {
        return cell.isEmpty() || FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
