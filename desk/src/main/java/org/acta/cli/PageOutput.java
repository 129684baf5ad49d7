package org.acta.cli;

import java.util.function.Function;
import org.acta.annotation.Reading;

/** Pages, one an article, with a rule between. */
final class PageOutput implements Output {
    private final Sheet sheet;
    private final Function<Reading, String> page;
    private boolean hasAny;

    PageOutput(Sheet sheet, Function<Reading, String> page) {
        this.sheet = sheet;
        this.page = page;
    }

    @Override
    public String add(Reading reading) {
        var between = hasAny ? "\n" + sheet.rule() + "\n\n" : "";
        hasAny = true;
        return between + page.apply(reading);
    }

    @Override
    public String end() {
        return "";
    }
}
