package org.acta.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.dictionary.Spelling;

/** A person's name without titles, word by word. */
record PersonName(List<String> words) {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(List<String> words) {
        var core = words.stream()
                .flatMap(word -> word.indexOf('-') > 0 ? Stream.of(word.split("-")) : Stream.of(word))
                .filter(word -> !word.isEmpty())
                .filter(word -> !SUFFIXES.contains(word.toLowerCase(java.util.Locale.ROOT)))
                .filter(word -> Character.isLetter(word.charAt(0)))
                .toList();
        return new PersonName(core.isEmpty() ? words : core);
    }

    /** As the dictionary writes it, cut into words as a text is. */
    static PersonName of(String name) {
        return of(List.of(name.split("[ -]+")));
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String given() {
        return words.getFirst();
    }

    List<String> keys() {
        return words.stream().map(Spelling::key).toList();
    }

    /** How well a single word names one who bears this name: 3 surname, 2 given name, 1 a word between, 0 not at all. */
    int namedBy(String key) {
        var keys = keys();
        if (keys.getLast().equals(key)) {
            return 3;
        }
        if (keys.getFirst().equals(key)) {
            return 2;
        }
        return keys.contains(key) ? 1 : 0;
    }

    /** Whether two names of several words each can be one person's. */
    boolean agrees(PersonName other) {
        var mine = keys();
        var theirs = other.keys();
        if (mine.getLast().equals(theirs.getLast()) && sameGiven(mine.getFirst(), theirs.getFirst())) {
            return true;
        }
        return isWithin(mine, theirs) || isWithin(theirs, mine);
    }

    /** Whether both begin with one given name, spelt out or not. */
    boolean sharesGiven(PersonName other) {
        return sameGiven(keys().getFirst(), other.keys().getFirst());
    }

    private static boolean sameGiven(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other)
                || initial && one.charAt(0) == other.charAt(0)
                || one.length() >= 3 && other.length() >= 3 && (one.startsWith(other) || other.startsWith(one));
    }

    /** All words of the shorter stand in the longer, in this order. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int found = 0;
        for (var word : longer) {
            if (found < shorter.size() && shorter.get(found).equals(word)) {
                found++;
            }
        }
        return found == shorter.size() && shorter.size() > 1;
    }
}
