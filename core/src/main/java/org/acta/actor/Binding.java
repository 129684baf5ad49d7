package org.acta.actor;

import org.acta.annotation.PartOfSpeech;

/** What syntax forbids: "him" is not the subject of its own verb, "his deputy" is not himself. */
record Binding(Syntax syntax) {

    boolean forbids(int candidate, int pronoun, boolean reflexive) {
        if (reflexive) {
            return !isSubjectOver(candidate, pronoun);
        }
        boolean sameClause = isArgument(candidate) && isArgument(pronoun) && clause(candidate) == clause(pronoun);
        return sameClause && !areTwoClauses(candidate, pronoun)
                || owns(candidate, pronoun)
                || coordinated(candidate, pronoun);
    }

    /** One verb has one subject: where the tree gives it two, it has made one clause of two. */
    private boolean areTwoClauses(int candidate, int pronoun) {
        return syntax.is(candidate, "nsubj") && syntax.is(pronoun, "nsubj");
    }

    /** The subject of the pronoun's clause, or of the one that this clause has its subject from. */
    private boolean isSubjectOver(int candidate, int pronoun) {
        int above = syntax.head(pronoun);
        for (int steps = 0; above >= 0 && steps < 10; steps++) {
            int subject = syntax.child(above, "nsubj");
            if (subject >= 0) {
                return subject == candidate;
            }
            above = syntax.head(above);
        }
        return false;
    }

    /** The pronoun stands within the candidate's own phrase, not in a clause of it. */
    private boolean owns(int candidate, int pronoun) {
        int above = pronoun;
        for (int steps = 0; above >= 0 && steps < 12; steps++) {
            if (syntax.is(above, "acl")
                    || syntax.is(above, "appos")
                    || syntax.is(above, "nsubj")
                    || syntax.is(above, "conj")) {
                return false;
            }
            above = syntax.head(above);
            if (above == candidate) {
                return syntax.child(candidate, "cop") < 0 || syntax.is(pronoun, "nmod:poss");
            }
            if (above >= 0 && syntax.partOfSpeech(above) == PartOfSpeech.VERB) {
                return false;
            }
        }
        return false;
    }

    private boolean coordinated(int candidate, int pronoun) {
        return syntax.is(pronoun, "conj") && syntax.head(pronoun) == candidate
                || syntax.is(candidate, "conj") && syntax.head(candidate) == pronoun;
    }

    private boolean isArgument(int token) {
        return syntax.is(token, "nsubj")
                || syntax.is(token, "obj")
                || syntax.is(token, "iobj")
                || syntax.is(token, "obl");
    }

    private int clause(int token) {
        return syntax.head(token);
    }
}
