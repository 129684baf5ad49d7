package org.acta.actor;

import java.util.Set;
import org.acta.annotation.PartOfSpeech;

/** Tells whether the name of a capital stands for a government ("Moscow denied it") or for the place ("in Moscow"). */
record Capitals(Syntax syntax) {
    private static final Set<String> WITH_GOVERNMENTS =
            Set.of("with", "against", "by", "between", "towards", "toward", "for", "on", "to", "from", "and");
    private static final Set<String> PLACED_VERBS = Set.of(
            "visit",
            "visits",
            "visited",
            "visiting",
            "leave",
            "leaves",
            "left",
            "leaving",
            "reach",
            "reached",
            "enter",
            "entered",
            "tour",
            "toured",
            "touring",
            "shell",
            "shelled",
            "shelling",
            "bomb",
            "bombed",
            "bombing",
            "hit",
            "strike",
            "struck",
            "storm",
            "stormed",
            "capture",
            "captured",
            "seize",
            "seized",
            "surround",
            "surrounded",
            "rock",
            "rocked",
            "flee",
            "fled",
            "fleeing",
            "take",
            "took",
            "taken",
            "approach",
            "approached",
            "defend",
            "is",
            "was",
            "has",
            "lies",
            "sits",
            "lay");
    private static final Set<String> PLACED_NOUNS = Set.of(
            "visit",
            "visits",
            "trip",
            "trips",
            "flight",
            "flights",
            "journey",
            "travel",
            "return",
            "tour",
            "road",
            "roads",
            "train",
            "trains",
            "ambassador",
            "envoy",
            "attack",
            "attacks",
            "march",
            "strike",
            "strikes",
            "raid",
            "assault",
            "advance",
            "airport",
            "streets",
            "suburbs",
            "outskirts",
            "centre",
            "center",
            "embassy",
            "correspondent",
            "metro",
            "residents",
            "mayor",
            "district",
            "route",
            "arrival",
            "way",
            "bureau",
            "time");

    boolean standsForGovernment(int head) {
        if (syntax.is(head, "conj") && syntax.head(head) >= 0) {
            return isAlsoName(syntax.head(head)) && standsForGovernment(syntax.head(head));
        }
        if (syntax.is(head, "nsubj")) {
            return !isPlaced(head, PLACED_VERBS) && verbGoverns(head);
        }
        if (syntax.is(head, "obj") || syntax.is(head, "iobj")) {
            return !isPlaced(head, PLACED_VERBS);
        }
        if (syntax.is(head, "nmod:poss")) {
            return !isPlaced(head, PLACED_NOUNS);
        }
        return preposition(head);
    }

    private boolean preposition(int head) {
        int preposition = syntax.child(head, "case");
        if (preposition < 0 || !WITH_GOVERNMENTS.contains(syntax.lower(preposition))) {
            return false;
        }
        return switch (syntax.lower(preposition)) {
            case "with", "against", "by", "between", "towards", "toward" -> true;
            default -> syntax.is(head, "nmod") && !isPlaced(head, PLACED_NOUNS);
        };
    }

    private boolean verbGoverns(int head) {
        int above = syntax.head(head);
        return above >= 0 && syntax.partOfSpeech(above) == PartOfSpeech.VERB
                || syntax.is(head, "nsubj") && above >= 0 && syntax.child(above, "cop") >= 0;
    }

    private boolean isAlsoName(int token) {
        return syntax.partOfSpeech(token) == PartOfSpeech.PROPN;
    }

    private boolean isPlaced(int head, Set<String> words) {
        int above = syntax.head(head);
        return above >= 0 && words.contains(syntax.lower(above));
    }
}
