package org.acta.actor;

/** "the diplomat who helped": a relative pronoun means what its clause hangs on. */
final class RelativePronouns implements Sieve {
    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (profile.isPronounOf(Pronoun.Person.RELATIVE)) {
                int antecedent = PronounMentions.antecedent(draft.syntax(), profile.head());
                if (antecedent >= 0) {
                    draft.carriedBy(antecedent).ifPresent(found -> draft.join(found, profile));
                }
            }
        }
    }
}
