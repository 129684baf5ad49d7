package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.Name;
import org.acta.dictionary.Entry;

/**
 * The company that a name keeps: the countries and known bodies of which the article speaks.
 *
 * @param countries how often each is named, by code
 * @param bodies keys of those named, each with its country
 * @param dateline the country of the capital from which the article is sent
 */
record Company(Map<String, Integer> countries, Map<String, Optional<String>> bodies, Optional<String> dateline) {
    private static final int DATELINE = 400;
    private static final Pattern CAPITALS = Pattern.compile("(?m)^(\\p{Lu}[\\p{Lu} .'’-]{3,})");
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
        return new Company(countries, bodies, dateline(draft));
    }

    /** The country whose capital the article begins with: "NEW DELHI:". */
    private static Optional<String> dateline(Draft draft) {
        var text = draft.reading().text();
        var start = text.substring(0, Math.min(DATELINE, text.length()));
        return CAPITALS.matcher(start)
                .results()
                .map(found -> found.group(1).strip())
                .flatMap(place -> draft.lexicon().countries().find(place).stream())
                .map(match -> match.country().code())
                .findFirst();
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

    /** The country that the article is about: named several times, twice as often as any other, and not sent from another. */
    Optional<String> focus() {
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FOCUS_NAMED)
                .filter(most -> countries.entrySet().stream()
                        .filter(other -> !other.getKey().equals(most.getKey()))
                        .allMatch(other -> other.getValue() * FOCUS_LEAD <= most.getValue()))
                .map(Map.Entry::getKey)
                .filter(most -> dateline.isEmpty()
                        || dateline.get().equals(most)
                        || countries.getOrDefault(dateline.get(), 0) < FOCUS_NAMED);
    }
}
