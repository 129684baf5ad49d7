package org.acta.cli;

import java.io.IOException;
import java.util.Locale;

/** Whoever read our output has seen enough ({@code | head}). */
final class BrokenPipe extends IOException {
    private static final long serialVersionUID = 1;

    private BrokenPipe(IOException cause) {
        super(cause);
    }

    /** The same failure, told apart from a full disk; Java has but its words to go by. */
    static IOException tellApart(IOException failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("pipe") ? new BrokenPipe(failure) : failure;
    }
}
