package org.acta.pipeline;

import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Reading;

/** One step of reading: takes a reading, gives it back with more in it. Immutable and safe to share between threads. */
@FunctionalInterface
public interface Annotator {
    Reading annotate(Reading reading);

    /** The kinds of annotation that must be there before this step. */
    default Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    /** The kinds of annotation that this step adds. */
    default Set<Class<? extends Annotation>> adds() {
        return Set.of();
    }
}
