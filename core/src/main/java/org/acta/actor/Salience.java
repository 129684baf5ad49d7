package org.acta.actor;

/** How near at hand an antecedent is: recent, in a leading part of its sentence, often spoken of (Lappin and Leass 1994). */
record Salience(Draft draft) {
    private static final double SENTENCE_FADES = 0.55;

    double of(Profile candidate, Profile pronoun) {
        return at(candidate.head(), pronoun)
                + (candidate.isName() ? 8 : 0)
                + source(candidate, pronoun)
                + 9 * Math.min(4, Math.log(1 + earlier(candidate, pronoun)));
    }

    /** Of any noun, be it an actor's or a thing's. */
    double at(int candidate, Profile pronoun) {
        var syntax = draft.syntax();
        int distance = pronoun.sentence() - syntax.sentence(candidate);
        double score = (100 + place(candidate)) * Math.pow(SENTENCE_FADES, distance);
        if (distance == 0) {
            score -= 0.4 * Math.abs(pronoun.head() - candidate);
        }
        if (syntax.paragraph(candidate) == syntax.paragraph(pronoun.head())) {
            score += 12;
        }
        if (place(candidate) == place(pronoun.head())) {
            score += 15;
        }
        if (candidate > pronoun.head()) {
            score -= 60;
        }
        return score + quotation(syntax.quotation(candidate), syntax.quotation(pronoun.head()));
    }

    private static double quotation(int candidate, int pronoun) {
        if (candidate == pronoun) {
            return pronoun >= 0 ? 15 : 0;
        }
        return pronoun < 0 ? -35 : 0;
    }

    private double source(Profile candidate, Profile pronoun) {
        var speech = draft.speech();
        return speech.isSource(candidate) && speech.isSource(pronoun) ? 30 : 0;
    }

    private double earlier(Profile candidate, Profile pronoun) {
        return draft.dossier(candidate).countBefore(pronoun);
    }

    private double place(int token) {
        var syntax = draft.syntax();
        int at = token;
        for (int steps = 0; syntax.is(at, "conj") && syntax.head(at) >= 0 && steps < 5; steps++) {
            at = syntax.head(at);
        }
        if (syntax.is(at, "nsubj")) {
            return 80;
        }
        if (syntax.is(at, "obj") || syntax.is(at, "iobj")) {
            return 45;
        }
        if (syntax.is(at, "root")) {
            return 55;
        }
        if (syntax.is(at, "nmod:poss")) {
            return 45;
        }
        if (syntax.is(at, "obl")) {
            return 35;
        }
        if (syntax.is(at, "appos")) {
            return 30;
        }
        return syntax.is(at, "nmod") ? 20 : 5;
    }
}
