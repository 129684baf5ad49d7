package org.acta.record;

/** A record that cannot be taken; the message names the field and what is wrong with it. */
public final class BrokenRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenRecordException(String message) {
        super(message);
    }
}
