package org.acta.event;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Event.Inheritance;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.TimeExpression;

/**
 * When an event took place: the time that it governs, or one that nothing else in its sentence claims.
 * The sentence before is not asked: on the development articles that gave two right dates more and fifteen invented ones.
 */
final class EventTimes {
    private final Syntax syntax;
    private final Circumstances<TimeExpression> times;

    /** A time and where it was found. */
    record Found(TimeExpression time, Inheritance from) {}

    EventTimes(Syntax syntax, List<EventCandidate> triggers, List<TimeExpression> all) {
        this.syntax = syntax;
        times = new Circumstances<>(syntax, triggers, all, TimeExpression::span);
    }

    Optional<Found> of(EventCandidate trigger) {
        return times.of(trigger).stream()
                .findFirst()
                .map(time -> new Found(time, Inheritance.OWN))
                .or(() -> times.loose(syntax.sentence(trigger.token())).stream()
                        .findFirst()
                        .map(time -> new Found(time, Inheritance.SENTENCE)));
    }
}
