package org.acta.cli;

import org.acta.annotation.Reading;
import org.acta.record.RecordWriter;

/** What a verb shows of the articles that it reads, format by format. */
interface Outputs {
    Output page(Sheet sheet);

    Output csv();

    /** Laid out for the eye. */
    String json(Reading reading, RecordWriter records);

    /** In the form of another collection of events; asked only of verbs that take such a format. */
    default Output export(OutputFormat format) {
        throw new IllegalStateException("no " + format + " of what this verb shows");
    }

    /** On one line. */
    String jsonLine(Reading reading, RecordWriter records);
}
