package org.acta.actor;

import java.util.Optional;

/** "his foreign minister": whoever holds that office for the country of the one whom the pronoun means. */
final class PossessedOffices implements Sieve {
    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (profile.isNominal()
                    && profile.sort() == Sort.PERSON
                    && profile.office().isPresent()
                    && !draft.dossier(profile).isNamed()) {
                country(draft, profile)
                        .flatMap(country -> holder(draft, profile, country))
                        .ifPresent(holder -> draft.join(holder, profile));
            }
        }
    }

    /** Of the owner, where a pronoun names it. */
    static Optional<Country> country(Draft draft, Profile profile) {
        return owner(draft, profile).flatMap(owner -> draft.dossier(owner).country());
    }

    static Optional<Profile> owner(Draft draft, Profile profile) {
        return draft.syntax().children(profile.head()).stream()
                .filter(child -> draft.syntax().is(child, "nmod:poss"))
                .flatMap(child -> draft.carriedBy(child).stream())
                .filter(owner -> owner.isPronounOf(Pronoun.Person.THIRD))
                .findFirst();
    }

    private static Optional<Profile> holder(Draft draft, Profile profile, Country country) {
        var wanted = profile.office().orElseThrow();
        return draft.profiles().stream()
                .filter(Profile::isPersonName)
                .filter(other -> draft.dossier(other)
                        .country()
                        .filter(c -> c.code().equals(country.code()))
                        .isPresent())
                .filter(other -> draft.dossier(other).offices().stream().anyMatch(office -> office.sameOffice(wanted)))
                .findFirst();
    }
}
