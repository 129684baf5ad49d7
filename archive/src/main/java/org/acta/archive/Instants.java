package org.acta.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as the archive writes them: ISO 8601, UTC, whole seconds. */
public final class Instants {
    private Instants() {}

    public static String now() {
        return text(Instant.now());
    }

    public static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
