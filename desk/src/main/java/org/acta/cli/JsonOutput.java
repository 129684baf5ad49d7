package org.acta.cli;

import java.util.Optional;
import java.util.function.Function;
import org.acta.annotation.Reading;

/** One article as one object, several as an array of them, none as an empty array. */
final class JsonOutput implements Output {
    private final Function<Reading, String> records;
    private Optional<String> first = Optional.empty();
    private boolean isArray;

    JsonOutput(Function<Reading, String> records) {
        this.records = records;
    }

    @Override
    public String add(Reading reading) {
        var record = records.apply(reading);
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
