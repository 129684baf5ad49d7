package org.acta.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The persons of the dictionary by each word of their names, however it is spelt. */
final class People {
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    People(Collection<Entry> entries) {
        Map<String, String> keys = new HashMap<>();
        for (var entry : entries) {
            if (entry.kind() == Kind.PERSON) {
                var words = new LinkedHashSet<String>();
                addWords(entry.name(), words);
                entry.aliases().forEach(alias -> addWords(alias, words));
                words.stream()
                        .map(word -> keys.computeIfAbsent(word, Spelling::key))
                        .distinct()
                        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** Hyphened words whole and in parts. */
    private static void addWords(String name, Set<String> words) {
        for (var word : name.split(" ")) {
            words.add(word);
            if (word.indexOf('-') >= 0) {
                words.addAll(List.of(word.split("-")));
            }
        }
    }

    List<Entry> bearing(String word) {
        return byWord.getOrDefault(Spelling.key(word), List.of());
    }
}
