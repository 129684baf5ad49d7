package org.acta.cli;

/** What readings are written as. */
enum OutputFormat {
    PAGE,
    JSON,
    JSONL,
    CSV,
    TEXT
}
