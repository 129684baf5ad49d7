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

    /** They carry a noun that names the event: "held talks", "launched an assault". */
    private static final Set<String> LIGHT = Set.of(
            "carry",
            "carried",
            "carrying",
            "conduct",
            "conducted",
            "conducting",
            "deliver",
            "delivered",
            "gave",
            "give",
            "given",
            "giving",
            "had",
            "has",
            "have",
            "having",
            "held",
            "hold",
            "holding",
            "holds",
            "issue",
            "issued",
            "issuing",
            "launch",
            "launched",
            "launching",
            "made",
            "make",
            "makes",
            "making",
            "mount",
            "mounted",
            "mounting",
            "paid",
            "pay",
            "paying",
            "stage",
            "staged",
            "staging",
            "take",
            "taken",
            "taking",
            "took",
            "wage",
            "waged",
            "waging");

    private final Syntax syntax;

    Triggers(Syntax syntax) {
        this.syntax = syntax;
    }

    List<EventCandidate> of(List<EventCandidate> candidates) {
        var chosen = new ArrayList<EventCandidate>();
        for (var candidate : candidates) {
            if (candidate.probability() >= LIKELY && !isLight(candidate, candidates)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** A light verb whose object is an event of the same type: the noun is the event. */
    private boolean isLight(EventCandidate candidate, List<EventCandidate> all) {
        return LIGHT.contains(syntax.lower(candidate.token()))
                && all.stream()
                        .anyMatch(other -> other.probability() >= LIKELY
                                && type(other) == type(candidate)
                                && syntax.word(other.token()).head() == candidate.token());
    }

    static EventType type(EventCandidate candidate) {
        return Shares.likeliest(candidate.types());
    }
}
