package org.acta.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventCandidate;

/** Whether an event took place: as the model has it, but nothing is denied or negated without a word that says so. */
final class Statuses {
    private static final Set<Status> NEGATIVE = EnumSet.of(Status.DENIED, Status.NEGATED);

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "n’t",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "denied",
            "deny",
            "denies",
            "denying",
            "denial",
            "refused",
            "refuse",
            "refuses",
            "refusing",
            "refusal",
            "failed",
            "fail",
            "fails",
            "failing",
            "failure",
            "declined",
            "declines",
            "declining",
            "cancelled",
            "canceled",
            "cancel",
            "cancels",
            "cancelling",
            "postponed",
            "averted",
            "avoided",
            "avert",
            "foiled",
            "thwarted",
            "prevented",
            "blocked",
            "rejected",
            "rejects",
            "dismissed",
            "dismisses",
            "stopped",
            "stopping",
            "boycotted",
            "skipped",
            "instead",
            "yet",
            "unable",
            "barred",
            "lie",
            "lies",
            "false",
            "fabricated",
            "untrue",
            "fake",
            "ruled",
            "rules",
            "ruling",
            "disputed",
            "halted",
            "scrapped",
            "shelved",
            "abandoned",
            "called",
            "scuppered",
            "vetoed",
            "stalled",
            "few",
            "little",
            "hardly",
            "barely",
            "rather",
            "snubbed",
            "missed",
            "spared",
            "short",
            "unless",
            "until");

    private final Syntax syntax;

    Statuses(Syntax syntax) {
        this.syntax = syntax;
    }

    Status of(EventCandidate trigger) {
        var likeliest = Shares.likeliest(trigger.statuses());
        if (!NEGATIVE.contains(likeliest) || isNegated(syntax.sentence(trigger.token()))) {
            return likeliest;
        }
        return trigger.statuses().entrySet().stream()
                .filter(entry -> !NEGATIVE.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(likeliest);
    }

    private boolean isNegated(int sentence) {
        return syntax.wordsOf(sentence).stream().anyMatch(NEGATIONS::contains);
    }
}
