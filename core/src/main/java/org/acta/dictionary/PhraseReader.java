package org.acta.dictionary;

import java.util.List;
import java.util.Optional;

/** Finds what a phrase names: a body by name, or the office or institution of a country or body by its title there. */
record PhraseReader(ActorDictionary dictionary) {
    private static final int LONGEST_SCOPE = 6;
    private static final List<String> JOINTS =
            List.of(" of the ", " of ", " for the ", " for ", " to the ", " at the ", " in ");

    Optional<Entry> find(String phrase) {
        var words = Wording.bare(phrase.strip().replaceAll("\\s+", " "));
        return dictionary
                .namedLoosely(words)
                .or(() -> scope(words).flatMap(dictionary::entry))
                .or(() -> ownerFirst(words))
                .or(() -> ownerLast(words));
    }

    /** "the French foreign minister", "Nato's secretary general" */
    private Optional<Entry> ownerFirst(String words) {
        var split = words.split(" ");
        for (int length = Math.min(LONGEST_SCOPE, split.length - 1); length > 0; length--) {
            var owner = String.join(" ", List.of(split).subList(0, length)).replaceAll("'s?$", "");
            var title = String.join(" ", List.of(split).subList(length, split.length));
            var found = scope(owner).flatMap(scope -> dictionary.titled(scope, title));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "the foreign minister of France" */
    private Optional<Entry> ownerLast(String words) {
        for (var joint : JOINTS) {
            int at = words.lastIndexOf(joint);
            if (at > 0) {
                var found = scope(words.substring(at + joint.length()))
                        .flatMap(scope -> dictionary.titled(scope, words.substring(0, at)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The country or body that these words name, as the first part of a key. */
    private Optional<String> scope(String words) {
        return dictionary
                .countries()
                .find(words)
                .or(() -> dictionary.countries().find(capitalised(words)))
                .map(match -> match.country().code())
                .or(() -> dictionary
                        .namedLoosely(words)
                        .filter(entry -> entry.kind() != Kind.OFFICE)
                        .map(Entry::key));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
