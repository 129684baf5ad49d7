package org.acta.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.dictionary.Country;

/** "his foreign minister": whoever holds that office for the country of the one whom the pronoun means. */
final class PossessedOffices implements Sieve {
    /** Which the tree at times calls articles. */
    static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    @Override
    public void apply(Draft draft) {
        var byCountry = byCountry(draft);
        for (var profile : draft.profiles()) {
            if (profile.isNominal()
                    && profile.sort() == Sort.PERSON
                    && profile.office().isPresent()
                    && !draft.dossier(profile).isNamed()) {
                country(draft, profile)
                        .flatMap(country -> holder(draft, profile, byCountry.getOrDefault(country.code(), Set.of())))
                        .ifPresent(holder -> draft.join(holder, profile));
            }
        }
    }

    /** The persons named who belong to each country. */
    private static Map<String, Set<Dossier>> byCountry(Draft draft) {
        Map<String, Set<Dossier>> byCountry = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.isPersonName()) {
                draft.dossier(profile)
                        .country()
                        .ifPresent(country -> byCountry
                                .computeIfAbsent(country.code(), none -> new LinkedHashSet<>())
                                .add(draft.dossier(profile)));
            }
        }
        return byCountry;
    }

    /** Of the owner, where a pronoun names it. */
    static Optional<Country> country(Draft draft, Profile profile) {
        return owner(draft, profile).flatMap(owner -> draft.dossier(owner).country());
    }

    static Optional<Profile> owner(Draft draft, Profile profile) {
        return draft.syntax().children(profile.head()).stream()
                .filter(child -> draft.syntax().is(child, "nmod:poss")
                        || POSSESSIVES.contains(draft.syntax().lower(child)))
                .flatMap(child -> draft.carriedBy(child).stream())
                .filter(owner -> owner.isPronounOf(Pronoun.Person.THIRD))
                .findFirst();
    }

    private static Optional<Profile> holder(Draft draft, Profile profile, Set<Dossier> persons) {
        var wanted = profile.office().orElseThrow();
        return persons.stream()
                .filter(person ->
                        person.offices().stream().anyMatch(office -> office.agrees(wanted.nowhere()) && !office.past()))
                .map(Dossier::first)
                .findFirst();
    }
}
