package org.acta.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;

/**
 * Whom a noun without parties speaks of: "the attack", "the talks" are those of the last event of the same type that was told by
 * the same word, or by a verb of its stem ("attacked … the attack").
 */
final class EarlierEvents {
    private static final int STEM = 4;

    private final Syntax syntax;

    EarlierEvents(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The event whose parties the noun takes over; empty where it has an owner of its own or none went before. */
    Optional<Event> of(int trigger, EventType type, List<Event> before) {
        if (syntax.isVerb(trigger)) {
            return Optional.empty();
        }
        var stem = stem(syntax.lower(trigger));
        return before.reversed().stream()
                .filter(event -> event.type() == type
                        && !event.actors().isEmpty()
                        && stem(syntax.lower(syntax.tokenAt(event.trigger().start())))
                                .equals(stem))
                .findFirst();
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
