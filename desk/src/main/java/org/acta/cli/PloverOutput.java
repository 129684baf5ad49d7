package org.acta.cli;

import java.util.stream.Collectors;
import org.acta.annotation.Reading;
import org.acta.export.PloverLines;

/** An event a line, as PLOVER has it. */
final class PloverOutput implements Output {
    private final PloverLines lines = new PloverLines(Acta.Version.name());

    @Override
    public String add(Reading reading) {
        return lines.of(reading).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public String end() {
        return "";
    }
}
