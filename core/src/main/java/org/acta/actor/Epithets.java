package org.acta.actor;

import java.util.Comparator;
import java.util.Optional;

/** "the German diplomat", "the 44-year-old": a person spoken of just now, by country or age. */
final class Epithets implements Sieve {
    private static final int SENTENCES_BACK = 2;
    private static final int MENTIONS_BACK = 40;
    private static final int WORDS = 4;

    private final Weights weights;

    Epithets(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (isEpithet(draft, profile)) {
                antecedent(draft, profile).ifPresent(found -> draft.join(found, profile));
            }
        }
    }

    private static boolean isEpithet(Draft draft, Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() != Count.PLURAL
                && profile.is(Facts.Determination.DEFINITE)
                && profile.words().size() <= WORDS
                && (profile.country().isPresent() || profile.office().isEmpty())
                && profile.office().flatMap(office -> office.noun().office()).isEmpty()
                && draft.dossier(profile).members().size() == 1
                && draft.syntax().is(profile.head(), "nsubj")
                && draft.syntax().child(profile.head(), "nmod") < 0
                && draft.syntax().child(profile.head(), "acl") < 0;
    }

    private Optional<Profile> antecedent(Draft draft, Profile profile) {
        var salience = new Salience(draft, weights);
        return draft.profiles().subList(Math.max(0, profile.index() - MENTIONS_BACK), profile.index()).stream()
                .filter(candidate -> profile.sentence() - candidate.sentence() <= SENTENCES_BACK
                        && candidate.sentence() < profile.sentence())
                .filter(candidate -> fits(draft, draft.dossier(candidate), profile))
                .max(Comparator.comparingDouble(candidate -> salience.of(candidate, profile)));
    }

    private static boolean fits(Draft draft, Dossier dossier, Profile profile) {
        return dossier.personName().isPresent()
                && !dossier.isPlural()
                && !dossier.contradicts(draft.dossier(profile))
                && (profile.country().isEmpty()
                        || dossier.country().isEmpty()
                        || dossier.country()
                                .get()
                                .code()
                                .equals(profile.country().get().code()));
    }
}
