package org.acta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Name;
import org.acta.dictionary.Entry;

/**
 * The company that a name keeps: the countries and known bodies of which the article speaks.
 *
 * @param countries how often each is named, by code
 * @param bodies keys of those named
 */
record Company(Map<String, Integer> countries, Set<String> bodies) {
    private static final int FOCUS_NAMED = 3;
    private static final int FOCUS_LEAD = 2;

    Company {
        countries = Map.copyOf(countries);
        bodies = Set.copyOf(bodies);
    }

    static Company of(Draft draft) {
        var countries = new HashMap<String, Integer>();
        var bodies = new HashSet<String>();
        for (var profile : draft.profiles()) {
            profile.facts().known().map(Entry::key).ifPresent(bodies::add);
            profile.facts().known().flatMap(Entry::country).ifPresent(code -> countries.merge(code, 1, Integer::sum));
        }
        for (var name : draft.reading().all(Name.class)) {
            draft.lexicon()
                    .countries()
                    .find(name.span().of(draft.reading().text()))
                    .ifPresent(match -> countries.merge(match.country().code(), 1, Integer::sum));
        }
        return new Company(countries, bodies);
    }

    boolean includes(String key) {
        return countries.containsKey(key) || bodies.contains(key);
    }

    /** Whether the article speaks of no country at all. */
    boolean isEmptyOfCountries() {
        return countries.isEmpty();
    }

    /** The country that the article is about: named several times, and twice as often as any other. */
    Optional<String> focus() {
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FOCUS_NAMED)
                .filter(most -> countries.entrySet().stream()
                        .filter(other -> !other.getKey().equals(most.getKey()))
                        .allMatch(other -> other.getValue() * FOCUS_LEAD <= most.getValue()))
                .map(Map.Entry::getKey);
    }
}
