package org.acta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Reading;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of each reading below one header, as RFC 4180 has it, and safe to open in a spreadsheet. */
final class CsvOutput implements Output {
    /** What makes a spreadsheet take a cell for a formula, full-width forms too. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private final List<String> header;
    private final Function<Reading, List<List<?>>> rows;
    private boolean hasHeader;

    CsvOutput(List<String> header, Function<Reading, List<List<?>>> rows) {
        this.header = header;
        this.rows = rows;
    }

    @Override
    public String add(Reading reading) {
        return print(rows.apply(reading));
    }

    @Override
    public String end() {
        return print(List.of());
    }

    private String print(List<List<?>> rows) {
        var out = new StringBuilder();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            if (!hasHeader) {
                csv.printRecord(header);
                hasHeader = true;
            }
            for (var row : rows) {
                csv.printRecord(row.stream().map(CsvOutput::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take text", e);
        }
        return out.toString();
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text ? harmless(text) : cell;
    }

    /** An apostrophe in front keeps a cell from being calculated. */
    static String harmless(String cell) {
        return cell.isEmpty() || FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
