package org.acta.actor;

/** Whoever is named and in the dictionary: what it knows of gender, country and offices counts as if the article said it. */
final class KnownNames implements Sieve {
    @Override
    public void apply(Draft draft) {
        var people = new KnownPeople(draft);
        for (var dossier : draft.dossiers()) {
            if (dossier.personName().isPresent()) {
                people.find(dossier).ifPresent(identity -> draft.identify(dossier.first(), identity));
            }
        }
    }
}
