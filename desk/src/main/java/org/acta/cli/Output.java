package org.acta.cli;

import org.acta.annotation.Reading;

/** Turns readings into one output, in whole pieces: what is written is whole after each. */
interface Output {

    /** What the next reading adds; may be empty where a format waits for the end. */
    String add(Reading reading);

    /** What is left to write after the last reading. */
    String end();
}
