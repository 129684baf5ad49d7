package org.acta.cli;

import org.acta.annotation.Reading;
import org.acta.record.RecordWriter;

/** Who said what. */
final class StatementOutputs implements Outputs {
    @Override
    public Output page(Sheet sheet) {
        return new PageOutput(sheet, new Page(sheet)::of);
    }

    @Override
    public Output csv() {
        return new CsvOutput(StatementRows.HEADER, StatementRows::of);
    }

    @Override
    public String json(Reading reading, RecordWriter records) {
        return records.page(reading);
    }

    @Override
    public String jsonLine(Reading reading, RecordWriter records) {
        return records.line(reading);
    }
}
