package org.acta.actor;

import java.util.Optional;

/**
 * "the Russian foreign minister" is whoever the article introduces as that, and "the minister" the last one it has called
 * so.
 */
final class Offices implements Sieve {
    private static final int PERSONS = 60;

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (isHolder(profile)
                    && !draft.dossier(profile).isNamed()
                    && PossessedOffices.owner(draft, profile).isEmpty()) {
                holder(draft, profile).ifPresent(holder -> draft.join(holder, profile));
            }
        }
    }

    private static boolean isHolder(Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() == Count.SINGULAR
                && profile.office().isPresent()
                && (profile.isDefinite() || isBareOffice(profile));
    }

    /** "Prime minister to resign", but not "councillor" of a list. */
    private static boolean isBareOffice(Profile profile) {
        return profile.determination() == Profile.Determination.BARE
                && profile.office().flatMap(office -> office.noun().office()).isPresent();
    }

    private static Optional<Profile> holder(Draft draft, Profile profile) {
        var before = search(draft, profile, -1);
        return before.isPresent() ? before : search(draft, profile, 1);
    }

    private static Optional<Profile> search(Draft draft, Profile profile, int step) {
        int seen = 0;
        for (int i = profile.index() + step; i >= 0 && i < draft.profiles().size() && seen < PERSONS; i += step) {
            var other = draft.profiles().get(i);
            if (other.isPersonName()) {
                seen++;
                if (holds(draft.dossier(other), profile.office().orElseThrow(), step)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Looking back any agreeing office will do; looking ahead only the very same, of a country that both name. */
    private static boolean holds(Dossier dossier, Office wanted, int step) {
        return dossier.offices().stream()
                        .anyMatch(office -> office.agrees(wanted)
                                && office.past() == wanted.past()
                                && (wanted.country().isEmpty()
                                        || office.country().isPresent()
                                        || office.hasSameTitle(wanted))
                                && (step < 0
                                        || wanted.country().isPresent()
                                                && office.country().isPresent()
                                                && office.noun().office().isPresent()))
                && dossier.offices().stream()
                        .noneMatch(office -> office.sameOffice(wanted) && office.contradictsCountry(wanted));
    }
}
