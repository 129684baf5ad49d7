package org.acta.actor;

import org.acta.annotation.PartOfSpeech;

/** How near at hand an antecedent is: recent, in a leading part of its sentence, often spoken of (Lappin and Leass 1994). */
record Salience(Draft draft, Weights weights) {
    private static final double LOG_2 = Math.log(2);
    private static final int OFTEN = 64;

    /** Of an actor's mention. */
    double of(Profile candidate, Profile pronoun) {
        var speech = draft.speech();
        return at(candidate.head(), pronoun)
                + (candidate.isName() ? weights.named() : 0)
                + (speech.isSource(candidate) && speech.isSource(pronoun) ? weights.source() : 0)
                + weights.frequent() * frequency(candidate, pronoun);
    }

    /** Of any noun, be it an actor's or a thing's. */
    double at(int candidate, Profile pronoun) {
        var syntax = draft.syntax();
        int distance = Math.max(0, pronoun.sentence() - syntax.sentence(candidate));
        double place = place(candidate);
        return (weights.recent() + place) * Math.pow(weights.fade(), distance)
                - (distance == 0 ? weights.distance() * Math.abs(pronoun.head() - candidate) : 0)
                + (syntax.paragraph(candidate) == syntax.paragraph(pronoun.head()) ? weights.paragraph() : 0)
                + (place == place(pronoun.head()) ? weights.parallel() : 0)
                + (candidate > pronoun.head() ? weights.ahead() : 0)
                + quotation(candidate, pronoun.head());
    }

    private double quotation(int candidate, int pronoun) {
        var syntax = draft.syntax();
        if (syntax.quotation(candidate) == syntax.quotation(pronoun) || haveOneSpeaker(candidate, pronoun)) {
            return syntax.quotation(pronoun) >= 0 ? weights.sameQuotation() : 0;
        }
        return syntax.quotation(candidate) >= 0 ? weights.quoted() : 0;
    }

    private boolean haveOneSpeaker(int candidate, int pronoun) {
        var one = draft.speech().speakerAt(candidate);
        var other = draft.speech().speakerAt(pronoun);
        return one.isPresent() && other.isPresent() && draft.same(one.get(), other.get());
    }

    private double frequency(Profile candidate, Profile pronoun) {
        return Math.log(1 + Math.min(OFTEN, draft.dossier(candidate).countBefore(pronoun))) / LOG_2;
    }

    /** In coordination, and in "Senator Jim Risch", the place in the sentence is the head's. */
    private boolean carries(int token) {
        var syntax = draft.syntax();
        return syntax.is(token, "conj") || syntax.is(token, "flat");
    }

    /** A name before its verb that the tree calls no subject, though the verb has no other. */
    private boolean isMisplaced(int token) {
        var syntax = draft.syntax();
        int above = syntax.head(token);
        return syntax.is(token, "flat")
                && token < above
                && syntax.partOfSpeech(above) == PartOfSpeech.VERB
                && syntax.child(above, "nsubj") < 0;
    }

    private double place(int token) {
        var syntax = draft.syntax();
        int at = token;
        for (int steps = 0; carries(at) && !isMisplaced(at) && syntax.head(at) >= 0 && steps < 5; steps++) {
            at = syntax.head(at);
        }
        if (isMisplaced(at)) {
            return weights.subject();
        }
        return switch (syntax.universalRelation(at)) {
            case "nsubj", "csubj" -> weights.subject() + (syntax.isMainSubject(at) ? 0 : weights.embedded());
            case "obj", "iobj" -> weights.object();
            case "root" -> weights.root();
            case "obl" -> weights.oblique();
            case "appos" -> weights.apposed();
            case "nmod" -> syntax.is(at, "nmod:poss") ? weights.owner() : weights.modifier();
            default -> weights.elsewhere();
        };
    }
}
