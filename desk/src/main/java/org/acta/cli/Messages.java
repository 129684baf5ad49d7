package org.acta.cli;

import java.io.PrintWriter;

/** What the program tells beside its output: one line a message, and while it works one line that changes. */
final class Messages {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private boolean hasProgress;

    Messages(PrintWriter err) {
        this.err = err;
    }

    void line(String message) {
        clear();
        err.println("acta: " + onOneLine(message));
        err.flush();
    }

    void trace(Throwable cause) {
        clear();
        cause.printStackTrace(err);
        err.flush();
    }

    void progress(String state) {
        err.print(CLEAR + state);
        err.flush();
        hasProgress = true;
    }

    void clear() {
        if (hasProgress) {
            err.print(CLEAR);
            err.flush();
            hasProgress = false;
        }
    }

    /** File names and the like may hold anything. */
    private static String onOneLine(String message) {
        return message.replaceAll("\\p{Cntrl}", " ");
    }
}
