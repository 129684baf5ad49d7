package org.acta.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One whom the article describes before it names him. A lead says "Russia's foreign minister" and "his British
 * counterpart", and the next sentences name the two in the same order; later on "The prime minister stayed away. Boris
 * Johnson, ..." names him at once.
 */
final class NamedNext implements Sieve {
    private static final int LEAD = 2;
    private static final int AHEAD_OF_LEAD = 3;
    private static final int AHEAD = 2;

    @Override
    public void apply(Draft draft) {
        Set<Dossier> taken = new HashSet<>();
        for (var profile : draft.profiles()) {
            if (isNameless(draft, profile)) {
                named(draft, profile, taken)
                        .filter(name -> draft.join(name, profile))
                        .ifPresent(name -> taken.add(draft.dossier(name)));
            }
        }
    }

    private static boolean isNameless(Draft draft, Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() == Count.SINGULAR
                && (profile.isDefinite() || profile.is(Facts.Determination.INDEFINITE) && !isLead(profile))
                && profile.office().filter(office -> !office.past()).isPresent()
                && (isLead(profile) || speaks(draft, profile))
                && draft.dossier(profile).personName().isEmpty();
    }

    private static boolean speaks(Draft draft, Profile profile) {
        return draft.dossier(profile).members().stream().anyMatch(draft.speech()::isSource);
    }

    private static boolean isLead(Profile profile) {
        return profile.sentence() < LEAD;
    }

    private static Optional<Profile> named(Draft draft, Profile profile, Set<Dossier> taken) {
        int ahead = isLead(profile) ? AHEAD_OF_LEAD : AHEAD;
        for (int i = profile.index() + 1; i < draft.profiles().size(); i++) {
            var name = draft.profiles().get(i);
            if (name.sentence() - profile.sentence() > ahead) {
                break;
            }
            if (isFirstNaming(draft, name, profile)
                    && !taken.contains(draft.dossier(name))
                    && (isLead(profile) || isSubjectNearby(draft, name, profile))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** A full name, met for the first time, of somebody whom the article has not introduced as anything else. */
    private static boolean isFirstNaming(Draft draft, Profile name, Profile profile) {
        return name.isPersonName()
                && name.sentence() > profile.sentence()
                && !name.personName().isSingle()
                && draft.dossier(name).first().sentence() == name.sentence()
                && !isForeign(draft.dossier(name), profile)
                && draft.dossier(name).said().stream()
                        .allMatch(known -> known.agrees(profile.office().orElseThrow()) || isCounterpart(known));
    }

    private static boolean isForeign(Dossier named, Profile profile) {
        return profile.country().isPresent()
                && named.country().isPresent()
                && !named.country().get().code().equals(profile.country().get().code());
    }

    private static boolean isCounterpart(Office office) {
        return office.noun().noun().equals("counterpart");
    }

    private static boolean isSubjectNearby(Draft draft, Profile name, Profile profile) {
        return draft.syntax().paragraph(name.head()) == draft.syntax().paragraph(profile.head())
                && draft.dossier(name).members().stream()
                        .filter(member -> member.sentence() == name.sentence())
                        .anyMatch(member -> draft.syntax().is(member.head(), "nsubj"));
    }
}
