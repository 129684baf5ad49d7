package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Name;
import org.acta.dictionary.Entry;

/**
 * The company that a name keeps: the countries and known bodies of which the article speaks.
 *
 * @param countries how often each is named, by code
 * @param bodies keys of those named, each with its country
 */
record Company(Map<String, Integer> countries, Map<String, Optional<String>> bodies) {
    private static final int FOCUS_NAMED = 3;
    private static final int FOCUS_LEAD = 2;

    Company {
        countries = Map.copyOf(countries);
        bodies = Map.copyOf(bodies);
    }

    static Company of(Draft draft) {
        var countries = new HashMap<String, Integer>();
        var bodies = new HashMap<String, Optional<String>>();
        for (var profile : draft.profiles()) {
            profile.facts().known().ifPresent(body -> bodies.put(body.key(), body.country()));
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
        return countries.containsKey(key) || bodies.containsKey(key);
    }

    /** Whether the article speaks of this body's country otherwise, or of no country at all. */
    boolean supports(Entry body) {
        return body.country().isEmpty()
                || countries.isEmpty()
                || countries.containsKey(body.country().get())
                || bodies.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(body.key())
                                && other.getValue().equals(body.country()));
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
