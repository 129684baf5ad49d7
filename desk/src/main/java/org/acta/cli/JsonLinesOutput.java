package org.acta.cli;

import org.acta.annotation.Reading;
import org.acta.record.RecordWriter;

/** A record a line. */
final class JsonLinesOutput implements Output {
    private final RecordWriter records;

    JsonLinesOutput(RecordWriter records) {
        this.records = records;
    }

    @Override
    public String add(Reading reading) {
        return records.line(reading) + "\n";
    }

    @Override
    public String end() {
        return "";
    }
}
