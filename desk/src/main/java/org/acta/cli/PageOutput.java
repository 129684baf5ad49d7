package org.acta.cli;

import org.acta.annotation.Reading;

/** Pages, one an article, with a rule between. */
final class PageOutput implements Output {
    private final Page page;
    private boolean hasAny;

    PageOutput(Page page) {
        this.page = page;
    }

    @Override
    public String add(Reading reading) {
        var between = hasAny ? "\n" + page.rule() + "\n\n" : "";
        hasAny = true;
        return between + page.of(reading);
    }

    @Override
    public String end() {
        return "";
    }
}
