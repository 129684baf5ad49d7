package org.acta.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Reading;
import org.acta.export.GdeltRows;

/** Rows of GDELT's table of events, cells between tabs, without quotation marks. */
final class GdeltOutput implements Output {
    private final GdeltRows rows = new GdeltRows();
    private boolean owesHeader;

    /** Whether the names of the columns stand above; GDELT's own files have none. */
    enum Header {
        WRITTEN,
        LEFT_OUT
    }

    GdeltOutput(Header header) {
        owesHeader = header == Header.WRITTEN;
    }

    @Override
    public String add(Reading reading) {
        return print(rows.of(reading));
    }

    @Override
    public String end() {
        return print(List.of());
    }

    private String print(List<List<String>> rows) {
        var all = owesHeader ? Stream.concat(Stream.of(GdeltRows.HEADER), rows.stream()) : rows.stream();
        owesHeader = false;
        return all.map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }
}
