package org.acta.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;

/** The day on which something was said: a time expression of the cue's own clause, outside the content and all quotations. */
final class StatementDates {
    /** Verbs beside a cue that tell how the speaker spoke: “speaking in Geneva on Thursday”. */
    private static final Set<String> SPEAKING =
            Set.of("speaking", "talking", "briefing", "addressing", "writing", "testifying", "appearing");

    private static final int LONGEST_WAY = 6;

    private final Layout layout;
    private final List<TimeExpression> times;

    StatementDates(Layout layout, List<TimeExpression> times) {
        this.layout = layout;
        this.times = List.copyOf(times);
    }

    /** Empty where the cue's clause names no time. */
    Optional<TimeExpression> of(Attribution attribution) {
        return attribution
                .cue()
                .flatMap(cue -> times.stream()
                        .filter(time -> isReported(time.span(), attribution) && belongs(time.span(), cue))
                        .min(Comparator.comparingInt(time -> distance(time.span(), cue))));
    }

    /** In the author's own words, and no part of what is said or of who says it. */
    private boolean isReported(Span time, Attribution attribution) {
        return layout.quotationAt(time.start()).isEmpty()
                && attribution.content().stream().noneMatch(time::overlaps)
                && attribution.source().filter(time::overlaps).isEmpty();
    }

    private boolean belongs(Span time, Span cue) {
        int at = layout.tokenAt(time.start());
        return layout.sentenceIndex(at) == layout.sentenceIndex(layout.tokenAt(cue.start()))
                && (at == layout.endToken(cue) || dependsOn(layout.headOf(time), cue));
    }

    /** The first verb above the time is the cue, or one that tells how the cue was spoken. */
    private boolean dependsOn(int token, Span cue) {
        int at = token;
        for (int steps = 0; steps < LONGEST_WAY && at >= 0; steps++) {
            if (cue.overlaps(layout.token(at).span())) {
                return true;
            }
            if (layout.word(at).partOfSpeech() == PartOfSpeech.VERB && !SPEAKING.contains(layout.lower(at))) {
                return false;
            }
            at = layout.word(at).head();
        }
        return false;
    }

    private static int distance(Span time, Span cue) {
        return time.start() < cue.start() ? cue.start() - time.end() : time.start() - cue.end();
    }
}
