package org.acta.cli;

import org.acta.annotation.Reading;
import org.acta.export.EventRow;
import org.acta.export.StatementRow;
import org.acta.export.Tables;
import org.acta.record.RecordWriter;

/** Who said what, and what was done. */
final class StatementOutputs implements Outputs {
    private final Table table;
    private final GdeltOutput.Header header;

    /** What a row of the CSV is. */
    enum Table {
        STATEMENTS,
        EVENTS
    }

    StatementOutputs(Table table, GdeltOutput.Header header) {
        this.table = table;
        this.header = header;
    }

    @Override
    public Output page(Sheet sheet) {
        return new PageOutput(sheet, new Page(sheet)::of);
    }

    @Override
    public Output csv() {
        return switch (table) {
            case STATEMENTS -> new CsvOutput<>(Tables.statements(), StatementRow::of);
            case EVENTS -> new CsvOutput<>(Tables.events(), EventRow::of);
        };
    }

    @Override
    public String json(Reading reading, RecordWriter records) {
        return records.page(reading);
    }

    @Override
    public String jsonLine(Reading reading, RecordWriter records) {
        return records.line(reading);
    }

    @Override
    public Output export(OutputFormat format) {
        return format == OutputFormat.GDELT ? new GdeltOutput(header) : new PloverOutput();
    }
}
