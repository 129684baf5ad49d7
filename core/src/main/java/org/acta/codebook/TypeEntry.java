package org.acta.codebook;

import org.acta.annotation.EventType;

/**
 * What the codebook says of a type.
 *
 * @param score -10 (most hostile) to 10 (most cooperative), where no mode says more
 */
public record TypeEntry(EventType type, Quad quad, double score, Recipient recipient, String meaning) {

    /** Whether somebody must be named to whom it is done. */
    public enum Recipient {
        REQUIRED,
        OPTIONAL,
        /** needed where only one side acts */
        ONE_SIDED
    }
}
