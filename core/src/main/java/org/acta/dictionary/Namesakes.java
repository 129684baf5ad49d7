package org.acta.dictionary;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the persons who bear a name, however it is spelt and wherever in their own it stands. */
record Namesakes(ActorDictionary dictionary) {

    /** Those called so by surname; where there are none, those one of whose names holds all these words. */
    List<Entry> of(String name) {
        var words = words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        var bearers = bearers(name).stream()
                .filter(person -> names(person).anyMatch(one -> words(one).containsAll(words)))
                .toList();
        var bySurname = bearers.stream()
                .filter(person -> words(person.surname()).containsAll(words))
                .toList();
        return bySurname.isEmpty() ? bearers : bySurname;
    }

    /** Those with the first of the words in one of their names. */
    private Set<Entry> bearers(String name) {
        return new LinkedHashSet<>(dictionary.bearing(name.split(" ")[0]));
    }

    private static Stream<String> names(Entry person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split(" "))
                .map(Spelling::key)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
