package org.acta.statement;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/** Content without a cue takes the verb that governs it in its sentence, or the one that is put in beside it. */
final class CueBySyntax implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> a.cue().isPresent() || a.source().isPresent() ? a : withCue(layout, a, attributions))
                .toList();
    }

    private static Attribution withCue(Layout layout, Attribution attribution, List<Attribution> all) {
        return cue(layout, attribution, all)
                .map(cue -> new Attribution(
                        Optional.empty(), Optional.of(cue), attribution.content(), attribution.confidence()))
                .orElse(attribution);
    }

    private static Optional<Span> cue(Layout layout, Attribution attribution, List<Attribution> all) {
        var content = attribution.content().getFirst();
        int head = layout.headOf(content);
        int governor = layout.word(head).head();
        var beside = layout.dependents(head)
                .filter(t -> layout.word(t).relation().startsWith("parataxis"))
                .boxed()
                .findFirst();
        return Optional.of(governor)
                .filter(t -> t >= 0)
                .filter(t -> couldSay(layout, t, content))
                .or(() -> beside.filter(t -> couldSay(layout, t, content)))
                .map(verb -> withAuxiliaries(layout, verb))
                .filter(cue -> all.stream().noneMatch(a -> taken(a, cue)));
    }

    private static boolean couldSay(Layout layout, int token, Span content) {
        return layout.word(token).partOfSpeech() == PartOfSpeech.VERB
                && !content.overlaps(layout.token(token).span())
                && !layout.quoted(token)
                && layout.subjectOf(token)
                        .filter(s -> !content.overlaps(layout.token(s).span()))
                        .isPresent();
    }

    private static boolean taken(Attribution attribution, Span cue) {
        return attribution.cue().filter(cue::overlaps).isPresent()
                || attribution.source().filter(cue::overlaps).isPresent()
                || attribution.content().stream().anyMatch(cue::overlaps);
    }

    /** The verb with the auxiliaries, negation and adverbs right before it. */
    static Span withAuxiliaries(Layout layout, int verb) {
        int from = verb;
        while (from > 0 && layout.word(from - 1).head() == verb && isPart(layout, from - 1)) {
            from--;
        }
        return layout.token(from).span().union(layout.token(verb).span());
    }

    private static boolean isPart(Layout layout, int token) {
        return switch (layout.word(token).partOfSpeech()) {
            case AUX, PART, ADV -> true;
            default -> false;
        };
    }
}
