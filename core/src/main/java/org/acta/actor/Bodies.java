package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The same body of the same country ("the Russian military", "Russia's army"); "the ministry" alone is the one of its kind
 * mentioned last.
 */
final class Bodies implements Sieve {
    @Override
    public void apply(Draft draft) {
        Map<String, Profile> ofCountry = new HashMap<>();
        Map<String, Profile> last = new HashMap<>();
        for (var profile : draft.profiles()) {
            var office = office(profile);
            if (office.isEmpty()) {
                continue;
            }
            if (profile.country().isPresent()) {
                var key = office.get() + " " + profile.country().get().code();
                var known = ofCountry.putIfAbsent(key, profile);
                if (known != null) {
                    draft.join(known, profile);
                }
            } else if (profile.isNominal() && profile.is(Facts.Determination.DEFINITE)) {
                var before = last.get(office.get());
                if (before != null) {
                    draft.join(before, profile);
                }
            }
            remember(last, office.get(), profile);
        }
    }

    /** A foreign ministry answers to "the ministry", too. */
    private static void remember(Map<String, Profile> last, String office, Profile profile) {
        last.put(office, profile);
        if (office.endsWith(" ministry")) {
            last.put("ministry", profile);
        }
        if (office.equals("ministry") && profile.isName()) {
            last.put("ministry", profile);
        }
    }

    private static Optional<String> office(Profile profile) {
        return profile.office()
                .filter(office -> office.noun().sort() == Sort.INSTITUTION
                        || office.noun().office().filter("forces"::equals).isPresent())
                .flatMap(office -> office.noun().office());
    }
}
