package org.acta.cli;

/** What readings are written as. */
enum OutputFormat {
    PAGE,
    JSON,
    JSONL,
    CSV,
    TEXT,
    PLOVER,
    GDELT;

    /** Whether it holds events and nothing else. */
    boolean isOfEvents() {
        return this == PLOVER || this == GDELT;
    }
}
