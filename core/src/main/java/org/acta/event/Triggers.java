package org.acta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.EventType;

/** Which candidates denote events: likely ones, and each event once. */
final class Triggers {
    /** Chosen on the development articles, where it gives the most events found and accepted together. */
    private static final double LIKELY = 0.4;

    private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");

    private final Syntax syntax;

    Triggers(Syntax syntax) {
        this.syntax = syntax;
    }

    List<EventCandidate> of(List<EventCandidate> candidates) {
        var chosen = new ArrayList<EventCandidate>();
        for (var candidate : candidates) {
            if (candidate.probability() >= LIKELY && !isTold(candidate, candidates)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** "Held talks", "launched an assault": of a verb and its object that tell the same event the noun is kept. */
    private boolean isTold(EventCandidate candidate, List<EventCandidate> all) {
        return syntax.isVerb(candidate.token())
                && all.stream()
                        .anyMatch(other -> other.probability() >= LIKELY
                                && type(other) == type(candidate)
                                && syntax.word(other.token()).head() == candidate.token()
                                && OBJECT.contains(syntax.word(other.token()).relation()));
    }

    static EventType type(EventCandidate candidate) {
        return Shares.likeliest(candidate.types());
    }
}
