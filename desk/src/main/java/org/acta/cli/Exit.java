package org.acta.cli;

/** Exit codes, the same for every verb. */
final class Exit {
    /** All was read. */
    static final int OK = 0;
    /** Some inputs could not be read; the others were. */
    static final int SOME_FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** What was read could not be written. */
    static final int NOT_WRITTEN = 3;
    /** Acta itself failed, or its model could not be opened. */
    static final int INTERNAL = 4;

    private Exit() {}
}
