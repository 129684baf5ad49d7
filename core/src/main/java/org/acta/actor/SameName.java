package org.acta.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.acta.dictionary.Entry;

/**
 * The same name, spelt the same or nearly so, means the same actor; whatever names a country, its people, its capital
 * or its government means the country.
 */
final class SameName implements Sieve {
    @Override
    public void apply(Draft draft) {
        Map<String, Profile> first = new HashMap<>();
        for (var profile : draft.profiles()) {
            var key = key(profile);
            if (!key.isEmpty()) {
                var known = first.putIfAbsent(key, profile);
                if (known != null) {
                    draft.join(known, profile);
                }
            }
        }
    }

    private static String key(Profile profile) {
        if (profile.isState() || isGovernment(profile)) {
            return "state " + profile.country().orElseThrow().code();
        }
        if (profile.isPersonName()) {
            return profile.personName().isSingle()
                    ? ""
                    : "person " + String.join(" ", profile.personName().keys());
        }
        if (profile.isNominal() || profile.pronoun().isPresent()) {
            return "";
        }
        return "body " + profile.facts().known().map(Entry::key).orElseGet(() -> bodyKey(profile));
    }

    static boolean isGovernment(Profile profile) {
        return profile.isNominal()
                && profile.count() == Count.SINGULAR
                && profile.country().isPresent()
                && profile.canonicalOffice().filter("government"::equals).isPresent();
    }

    static String bodyKey(Profile profile) {
        return profile.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", "").replace("’", "'"))
                .filter(word -> !word.equals("the"))
                .collect(Collectors.joining(" "));
    }
}
