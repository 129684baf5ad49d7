package org.acta.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/** "Ankara’s demand that the fighters leave": an owner, a noun of saying and its clause, taken for content as one. */
final class NounCue implements Repair {
    private static final Set<String> NOUNS = Set.of(
            "accusation",
            "allegation",
            "announcement",
            "argument",
            "assertion",
            "assurance",
            "belief",
            "claim",
            "complaint",
            "demand",
            "denial",
            "fear",
            "hope",
            "insistence",
            "offer",
            "pledge",
            "prediction",
            "promise",
            "statement",
            "suggestion",
            "threat",
            "view",
            "vow",
            "warning");
    private static final int LONGEST_OWNER = 8;

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> a.source().isPresent() ? a : split(layout, a).orElse(a))
                .toList();
    }

    private static Optional<Attribution> split(Layout layout, Attribution attribution) {
        var content = attribution.content().getFirst();
        int from = layout.tokenAt(content.start());
        int to = layout.endToken(content);
        for (int noun = from + 1; noun < Math.min(to - 2, from + LONGEST_OWNER); noun++) {
            if (NOUNS.contains(layout.lower(noun)) && owns(layout, noun - 1) && opensClause(layout, noun + 1)) {
                return Optional.of(new Attribution(
                        Optional.of(span(layout, from, noun)),
                        Optional.of(layout.token(noun).span()),
                        List.of(span(layout, noun + 1, to)),
                        attribution.confidence()));
            }
        }
        return Optional.empty();
    }

    private static boolean owns(Layout layout, int token) {
        return layout.lower(token).matches("['’]s?|his|her|its|their");
    }

    private static boolean opensClause(Layout layout, int token) {
        return layout.lower(token).equals("that") || layout.lower(token).equals("to");
    }

    private static Span span(Layout layout, int from, int to) {
        return layout.token(from).span().union(layout.token(to - 1).span());
    }
}
