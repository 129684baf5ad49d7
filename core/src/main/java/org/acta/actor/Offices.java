package org.acta.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * "the Russian foreign minister" is whoever the article introduces as that, and "the minister" the last one it has called
 * so.
 */
final class Offices implements Sieve {
    private static final int PERSONS = 60;
    private static final int AGAIN = 6;
    private static final int NEARBY = 3;

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (isHolder(profile)
                    && !draft.dossier(profile).isNamed()
                    && PossessedOffices.owner(draft, profile).isEmpty()
                    && !belongsToAnother(draft, profile)
                    && !isSpokenOf(draft, profile)) {
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

    /** "a diplomat", and then "the diplomat": no office, and the same noun just before without a name. */
    private static boolean isSpokenOf(Draft draft, Profile profile) {
        if (profile.canonicalOffice().isPresent() || !profile.is(Facts.Determination.DEFINITE)) {
            return false;
        }
        var noun = profile.office().orElseThrow().noun().noun();
        return draft.profiles().subList(0, profile.index()).reversed().stream()
                .takeWhile(other -> profile.sentence() - other.sentence() <= NEARBY)
                .filter(other -> other.isNominal() && other.count() == Count.SINGULAR)
                .filter(other -> other.office()
                        .filter(office -> office.noun().noun().equals(noun))
                        .isPresent())
                .findFirst()
                .filter(other -> other.is(Facts.Determination.INDEFINITE)
                        && !draft.dossier(other).isNamed())
                .isPresent();
    }

    /** "Erdogan’s spokesman": of a person or body, not of a country. */
    private static boolean belongsToAnother(Draft draft, Profile profile) {
        for (int token = profile.first() + 1; token < profile.head(); token++) {
            boolean owned = draft.syntax().text(token).matches("['’]s?")
                    && draft.carriedBy(token - 1)
                            .filter(owner -> owner.isName() && !owner.isState())
                            .isPresent();
            if (owned) {
                return true;
            }
        }
        return false;
    }

    /** "Prime minister to resign", but not "councillor" of a list. */
    private static boolean isBareOffice(Profile profile) {
        return profile.is(Facts.Determination.BARE)
                && profile.office().flatMap(office -> office.noun().office()).isPresent();
    }

    /** Whoever the article calls just so, then so in a like way, then whom the dictionary knows as that. */
    private static Optional<Profile> holder(Draft draft, Profile profile) {
        var wanted = profile.office().orElseThrow();
        boolean telling = wanted.noun().words().size() > 1;
        return search(
                        draft,
                        profile,
                        -1,
                        dossier -> telling && isCalled(dossier, wanted) && holds(dossier, dossier.said(), wanted, -1))
                .or(() -> search(draft, profile, -1, dossier -> holds(dossier, dossier.said(), wanted, -1)))
                .or(() -> search(draft, profile, -1, dossier -> holds(dossier, dossier.held(), wanted, -1)))
                .or(() -> search(draft, profile, 1, dossier -> holds(dossier, dossier.offices(), wanted, 1)))
                .or(() -> search(draft, profile, 1, dossier -> isIntroducedAgain(dossier, profile)));
    }

    private static boolean isCalled(Dossier dossier, Office wanted) {
        return dossier.said().stream()
                .anyMatch(office -> office.noun().words().equals(wanted.noun().words()));
    }

    /** "the adviser, Jake Sullivan," takes up an adviser of whom the article has spoken before. */
    private static boolean isIntroducedAgain(Dossier dossier, Profile profile) {
        var wanted = profile.office().orElseThrow();
        return dossier.members().stream()
                .filter(member -> member.isNominal()
                        && member.is(Facts.Determination.DEFINITE)
                        && member.sentence() - profile.sentence() <= AGAIN)
                .flatMap(member -> member.office().stream())
                .anyMatch(office -> office.answersTo(wanted));
    }

    private static Optional<Profile> search(Draft draft, Profile profile, int step, Predicate<Dossier> fits) {
        int seen = 0;
        for (int i = profile.index() + step; i >= 0 && i < draft.profiles().size() && seen < PERSONS; i += step) {
            var other = draft.profiles().get(i);
            if (other.isPersonName()) {
                seen++;
                if (fits.test(draft.dossier(other))) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Looking back any agreeing office will do; looking ahead only the very same, of a country that both name. */
    private static boolean holds(Dossier dossier, List<Office> offices, Office wanted, int step) {
        return offices.stream()
                        .anyMatch(office -> office.answersTo(wanted)
                                && (wanted.country().isEmpty()
                                        ? office.isCalledLike(wanted)
                                        : office.country().isPresent() || office.hasSameTitle(wanted))
                                && (step < 0
                                        || wanted.country().isPresent()
                                                && office.country().isPresent()
                                                && office.noun().office().isPresent()))
                && dossier.offices().stream()
                        .noneMatch(office -> office.sameOffice(wanted) && office.contradictsCountry(wanted));
    }
}
