package org.acta.cli;

import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Reading;
import org.acta.export.CsvLines;
import org.acta.export.Table;

/** Rows of each reading below one header. */
final class CsvOutput<R> implements Output {
    private final Table<R> table;
    private final Function<Reading, List<R>> rows;
    private boolean hasHeader;

    CsvOutput(Table<R> table, Function<Reading, List<R>> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public String add(Reading reading) {
        return header() + CsvLines.rows(table, rows.apply(reading));
    }

    @Override
    public String end() {
        return header();
    }

    private String header() {
        var header = hasHeader ? "" : CsvLines.header(table);
        hasHeader = true;
        return header;
    }
}
