package org.acta.actor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Sector;
import org.acta.dictionary.Entry;

/** "the company", "the Danish group": the body named just now, by the sort of body that it is. */
final class Hypernyms implements Sieve {
    private static final int SENTENCES_BACK = 3;
    private static final int MENTIONS_BACK = 30;
    private static final int WORDS = 3;

    private static final Set<Sector> BUSINESS = EnumSet.of(Sector.BUS, Sector.MNC);

    private final Weights weights;

    Hypernyms(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (isHypernym(draft, profile)) {
                antecedent(draft, profile).ifPresent(found -> draft.join(found, profile));
            }
        }
    }

    private static boolean isHypernym(Draft draft, Profile profile) {
        return profile.isNominal()
                && profile.is(Facts.Determination.DEFINITE)
                && (profile.sort() == Sort.ORGANISATION || profile.sort() == Sort.GROUP)
                && profile.count() == Count.SINGULAR
                && profile.words().size() <= WORDS
                && !draft.dossier(profile).isNamed()
                && draft.dossier(profile).described().getFirst() == profile;
    }

    private Optional<Profile> antecedent(Draft draft, Profile profile) {
        var salience = new Salience(draft, weights);
        return draft.profiles().subList(Math.max(0, profile.index() - MENTIONS_BACK), profile.index()).stream()
                .filter(candidate -> profile.sentence() - candidate.sentence() <= SENTENCES_BACK)
                .filter(candidate -> fits(draft.dossier(candidate), profile))
                .filter(candidate -> !new Binding(draft.syntax()).forbids(candidate.head(), profile.head(), false))
                .max(Comparator.comparingDouble(candidate -> salience.of(candidate, profile)));
    }

    /** A name that says nothing against it: no other sort of body, no other country. */
    private static boolean fits(Dossier dossier, Profile profile) {
        return dossier.isNamed()
                && (dossier.sort() == Sort.ORGANISATION || dossier.sort() == Sort.GROUP)
                && dossier.offices().stream().allMatch(office -> agrees(office, profile))
                && dossier.members().stream()
                        .flatMap(member -> member.facts().known().stream())
                        .allMatch(known -> isOfSort(known, profile))
                && (profile.country().isEmpty()
                        || dossier.country().isEmpty()
                        || dossier.country().equals(profile.country()));
    }

    /** No commission is a company: what the dictionary says of the body goes with the noun. */
    private static boolean isOfSort(Entry known, Profile profile) {
        var sector = profile.office().flatMap(office -> office.noun().sector());
        return sector.isEmpty()
                || known.sector().isEmpty()
                || BUSINESS.contains(sector.get())
                        == BUSINESS.contains(known.sector().get());
    }

    private static boolean agrees(Office office, Profile profile) {
        var sector = profile.office().flatMap(known -> known.noun().sector());
        return sector.isPresent() && sector.equals(office.noun().sector());
    }
}
