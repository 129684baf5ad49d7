package org.acta.cli;

import org.acta.dictionary.Answer;
import org.acta.dictionary.Answer.Certainty;

/** Why the list is not sure, in words. */
final class WhoWords {
    private WhoWords() {}

    static String why(Certainty certainty) {
        return switch (certainty) {
            case KNOWN -> "known";
            case SHARED -> "several hold this office at once";
            case DISPUTED -> "not sure; the claim to the office is disputed, and no other holder is on record";
            case INEXACT -> "not sure; the exact day on which the office changed hands is not on record";
            case CONTRADICTORY -> "not sure; more than one is on record for this day";
            case GAP -> "not known; nobody is on record for this day";
            case UNLISTED -> "not known; the list has this office, but nobody who held it";
        };
    }

    /** What somebody was to the office on the day. */
    static String role(Answer.Office office, Answer.Term term) {
        var on = Sheet.day(office.day());
        if (!term.days().surelyHolds(office.day())) {
            return "perhaps on " + on;
        }
        return switch (term.tenure().claim()) {
            case SOLE, ACTING, JOINTLY -> "on " + on;
            case DISPUTED -> "claimed it on " + on;
        };
    }
}
