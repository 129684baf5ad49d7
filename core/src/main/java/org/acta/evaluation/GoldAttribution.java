package org.acta.evaluation;

import java.util.List;
import org.acta.annotation.Span;

/** Who says what as people marked it: each role may have no stretch, one, or several. */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
