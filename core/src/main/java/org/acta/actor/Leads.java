package org.acta.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A lead that says "Russia's foreign minister" and "his British counterpart" before it names either: the persons named next
 * without any introduction are meant, in the same order.
 */
final class Leads implements Sieve {
    private static final int LEAD = 2;
    private static final int SENTENCES_AHEAD = 3;

    @Override
    public void apply(Draft draft) {
        var nameless = new ArrayList<Profile>();
        for (var profile : draft.profiles()) {
            if (profile.sentence() >= LEAD + SENTENCES_AHEAD) {
                break;
            }
            if (profile.sentence() < LEAD && isNameless(draft, profile)) {
                nameless.add(profile);
            }
        }
        align(draft, nameless);
    }

    private static boolean isNameless(Draft draft, Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() == Count.SINGULAR
                && profile.isDefinite()
                && profile.office().filter(office -> !office.past()).isPresent()
                && draft.dossier(profile).personName().isEmpty();
    }

    private static void align(Draft draft, List<Profile> nameless) {
        Set<Dossier> taken = new HashSet<>();
        for (var profile : nameless) {
            if (draft.dossier(profile).personName().isPresent()) {
                continue;
            }
            for (var candidate : bareNames(draft, profile)) {
                if (!taken.contains(draft.dossier(candidate)) && draft.join(candidate, profile)) {
                    taken.add(draft.dossier(candidate));
                    break;
                }
            }
        }
    }

    /** Full names that come first after the mention, of persons that the article has not introduced as anything else. */
    private static List<Profile> bareNames(Draft draft, Profile profile) {
        var names = new ArrayList<Profile>();
        for (int i = profile.index() + 1; i < draft.profiles().size(); i++) {
            var candidate = draft.profiles().get(i);
            if (candidate.sentence() - profile.sentence() > SENTENCES_AHEAD) {
                break;
            }
            if (candidate.isPersonName()
                    && candidate.sentence() > profile.sentence()
                    && !candidate.personName().isSingle()
                    && draft.dossier(candidate).first() == candidate
                    && fits(draft.dossier(candidate), profile.office().orElseThrow())) {
                names.add(candidate);
            }
        }
        return names;
    }

    private static boolean fits(Dossier dossier, Office office) {
        return dossier.offices().stream()
                .allMatch(known -> known.agrees(office)
                        || known.noun().words().size() == 1
                                && known.noun().noun().equals("counterpart"));
    }
}
