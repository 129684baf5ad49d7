package org.acta.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What one input holds, one piece after the other. */
@FunctionalInterface
interface Contents {

    /** The next piece; empty at the end, and from then on. */
    Optional<Intake> next() throws IOException;

    static Contents of(Intake... pieces) {
        Iterator<Intake> rest = List.of(pieces).iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
