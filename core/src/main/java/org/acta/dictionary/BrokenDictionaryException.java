package org.acta.dictionary;

/** A row that the dictionary cannot take; the message names the file, the line, what was met and what to do. */
public final class BrokenDictionaryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenDictionaryException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
