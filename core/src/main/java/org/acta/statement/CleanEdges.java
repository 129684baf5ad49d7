package org.acta.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/**
 * A cue ends with its last word: no colon, no comma, no preposition that leads to the place or the medium ("wrote on X").
 * "It" that stands for nobody ("it is claimed") is no source.
 */
final class CleanEdges implements Repair {
    private static final Set<String> PLACING = Set.of("on", "in", "at", "during", "after", "before");

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream().map(a -> clean(layout, a)).toList();
    }

    private static Attribution clean(Layout layout, Attribution attribution) {
        var cue = attribution
                .cue()
                .filter(span -> layout.wordCount(span) > 0)
                .map(span -> cue(layout, span, attribution.content()));
        var source = attribution.source().filter(span -> !isExpletive(layout, span, cue));
        var content = attribution.content().size() < 2
                ? attribution.content()
                : attribution.content().stream()
                        .filter(stretch -> !stretch.of(layout.text()).equalsIgnoreCase("it"))
                        .toList();
        return new Attribution(source, cue, content, attribution.confidence());
    }

    private static Span cue(Layout layout, Span cue, List<Span> content) {
        int from = layout.tokenAt(cue.start());
        int end = layout.endToken(cue);
        boolean leadsToContent = content.stream().anyMatch(c -> c.start() >= cue.end() && c.start() - cue.end() <= 1);
        while (end - from > 1
                && (layout.word(end - 1).partOfSpeech() == PartOfSpeech.PUNCT
                        || !leadsToContent && PLACING.contains(layout.lower(end - 1)))) {
            end--;
        }
        boolean according = end - from == 1 && layout.lower(from).equals("according");
        if (according && end < layout.tokenCount() && layout.lower(end).equals("to")) {
            end++;
        }
        return layout.token(from).span().union(layout.token(end - 1).span());
    }

    private static boolean isExpletive(Layout layout, Span source, Optional<Span> cue) {
        int token = layout.tokenAt(source.start());
        if (layout.endToken(source) - token != 1 || !layout.lower(token).equals("it")) {
            return false;
        }
        boolean passive = cue.stream()
                .mapToInt(layout::headOf)
                .anyMatch(verb -> layout.dependents(verb)
                        .anyMatch(t -> layout.word(t).relation().endsWith("pass")));
        return passive || layout.word(token).relation().startsWith("expl");
    }
}
