package org.acta.statement;

import java.util.List;
import org.acta.annotation.Attribution;

/** What has neither cue nor source, and what has no word in it, is nobody's statement. */
final class OnlyAttributed implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .filter(a -> a.cue().isPresent() || a.source().isPresent())
                .filter(a -> a.content().stream().mapToInt(layout::wordCount).sum() > 0)
                .toList();
    }
}
