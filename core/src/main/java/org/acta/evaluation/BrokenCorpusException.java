package org.acta.evaluation;

/** A corpus that cannot be read as what it should be; the message names the file, the line and what was expected. */
public final class BrokenCorpusException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenCorpusException(Object file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    BrokenCorpusException(Object file, String message) {
        super(file + ": " + message);
    }
}
