package org.acta.annotation;

import java.util.List;
import java.util.Optional;

/**
 * Who says what as the reader model marks it: the words for the source, the cue that shows that something is
 * attributed, the content attributed (PolNeAR; Newell, Margolin, Ruths 2018). Content that runs over several stretches
 * has several spans, in the order of the text.
 *
 * @param confidence the model's, 0 to 1, not calibrated
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, List<Span> content, double confidence)
        implements Annotation {
    public Attribution {
        content = List.copyOf(content);
    }
}
