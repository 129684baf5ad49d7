package org.acta.statement;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/** A cue without a source takes its verb's subject, or the phrase that "by" and "according to" lead to. */
final class SourceBySyntax implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> a.source().isPresent() || a.cue().isEmpty()
                        ? a
                        : new Attribution(source(layout, a), a.cue(), a.content(), a.confidence()))
                .toList();
    }

    private static Optional<Span> source(Layout layout, Attribution attribution) {
        var cue = attribution.cue().orElseThrow();
        int verb = verbOf(layout, cue);
        var passive = layout.dependent(verb, "obl")
                .filter(t -> layout.dependents(t).anyMatch(c -> layout.lower(c).equals("by")));
        boolean isPassive = layout.dependent(verb, "nsubj:pass").isPresent();
        var subject = isPassive ? passive : layout.subjectOf(verb);
        return subject.map(layout::subtree)
                .filter(span ->
                        !span.overlaps(cue) && attribution.content().stream().noneMatch(span::overlaps));
    }

    private static int verbOf(Layout layout, Span cue) {
        for (int t = layout.endToken(cue) - 1; t >= layout.tokenAt(cue.start()); t--) {
            if (layout.word(t).partOfSpeech() == PartOfSpeech.VERB) {
                return t;
            }
        }
        return layout.headOf(cue);
    }
}
