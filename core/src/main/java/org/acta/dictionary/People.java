package org.acta.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The persons of the dictionary by each word of their names, however it is spelt. */
final class People {
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    People(Collection<Entry> entries) {
        Map<String, String> keys = new HashMap<>();
        for (var entry : entries) {
            if (entry.kind() == Kind.PERSON) {
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                        .flatMap(People::words)
                        .map(word -> keys.computeIfAbsent(word, Spelling::key))
                        .distinct()
                        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** Hyphened words whole and in parts. */
    private static Stream<String> words(String name) {
        return Stream.of(name.split(" "))
                .flatMap(word -> word.indexOf('-') < 0
                        ? Stream.of(word)
                        : Stream.concat(Stream.of(word), Stream.of(word.split("-"))));
    }

    List<Entry> bearing(String word) {
        return byWord.getOrDefault(Spelling.key(word), List.of());
    }
}
