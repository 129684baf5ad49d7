package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acta.dictionary.Gender;

/** Words before a name ("Mr", "Dame") and the gender they tell; given names, too, tell one. */
final class PersonalTitles {
    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();

    static PersonalTitles load() {
        var loaded = new PersonalTitles();
        Table.read("titles.tsv").rows().forEach(row -> loaded.titles.put(row.get(0), Gender.of(row.get(1))));
        Table.read("given-names.tsv").rows().forEach(row -> loaded.givenNames.put(row.get(0), Gender.of(row.get(1))));
        return loaded;
    }

    Optional<Gender> ofTitle(String word) {
        return Optional.ofNullable(titles.get(word));
    }

    Gender ofGivenName(String word) {
        var known = givenNames.get(word);
        if (known == null && word.indexOf('-') > 0) {
            known = givenNames.get(word.substring(0, word.indexOf('-')));
        }
        return known == null ? Gender.UNKNOWN : known;
    }
}
