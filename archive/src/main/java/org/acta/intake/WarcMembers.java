package org.acta.intake;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The pieces of a WARC file that can be read each by itself: gzip members, or the whole of a file that is not compressed. */
@FunctionalInterface
interface WarcMembers {

    /** The next piece, whatever became of the one before; empty at the end. */
    Optional<InputStream> next();

    static WarcMembers one(InputStream whole) {
        Iterator<InputStream> rest = List.of(whole).iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
