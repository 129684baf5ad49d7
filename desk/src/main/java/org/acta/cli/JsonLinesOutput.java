package org.acta.cli;

import java.util.function.Function;
import org.acta.annotation.Reading;

/** A record a line. */
final class JsonLinesOutput implements Output {
    private final Function<Reading, String> records;

    JsonLinesOutput(Function<Reading, String> records) {
        this.records = records;
    }

    @Override
    public String add(Reading reading) {
        return records.apply(reading) + "\n";
    }

    @Override
    public String end() {
        return "";
    }
}
