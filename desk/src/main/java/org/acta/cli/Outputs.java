package org.acta.cli;

import org.acta.annotation.Reading;
import org.acta.record.RecordWriter;

/** What a verb shows of the articles that it reads, format by format. */
interface Outputs {
    Output page(Sheet sheet);

    Output csv();

    /** Laid out for the eye. */
    String json(Reading reading, RecordWriter records);

    /** On one line. */
    String jsonLine(Reading reading, RecordWriter records);
}
