package org.acta.cli;

import java.util.Optional;
import org.acta.annotation.Reading;
import org.acta.record.RecordWriter;

/** One article as one object, several as an array of them, none as an empty array. */
final class JsonOutput implements Output {
    private final RecordWriter records;
    private Optional<String> first = Optional.empty();
    private boolean isArray;

    JsonOutput(RecordWriter records) {
        this.records = records;
    }

    @Override
    public String add(Reading reading) {
        var record = records.page(reading);
        if (isArray) {
            return ",\n" + record;
        }
        if (first.isEmpty()) {
            first = Optional.of(record);
            return "";
        }
        isArray = true;
        return "[\n" + first.get() + ",\n" + record;
    }

    @Override
    public String end() {
        return isArray ? "\n]\n" : first.orElse("[]") + "\n";
    }
}
