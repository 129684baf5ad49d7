package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns for people and bodies, found at a token, several words before one. */
final class RoleNouns {
    private static final Map<String, String> IRREGULAR =
            Map.of("children", "child", "people", "person", "wives", "wife", "thieves", "thief", "alumni", "alumnus");

    private static final String PM = "pm";

    private final Map<String, List<RoleNoun>> byNoun = new HashMap<>();
    private final Map<String, RoleNoun> byWords = new HashMap<>();

    RoleNouns(List<RoleNoun> nouns) {
        for (var noun : nouns) {
            add(noun);
            byWords.put(String.join(" ", noun.words()), noun);
            if (noun.words().getLast().equals("general") && noun.head() == 0) {
                add(noun.byLastWord());
            }
        }
        for (var alike : byNoun.values()) {
            alike.sort(Comparator.comparingInt((RoleNoun noun) -> noun.words().size())
                    .reversed());
        }
    }

    private void add(RoleNoun noun) {
        byNoun.computeIfAbsent(noun.noun(), none -> new ArrayList<>()).add(noun);
    }

    static RoleNouns load() {
        return new RoleNouns(
                Table.read("roles.tsv").rows().stream().map(RoleNoun::of).toList());
    }

    /** The longest entry whose noun is this token. */
    Optional<RoleNoun> at(Syntax syntax, int token) {
        var word = syntax.lower(token);
        if (word.equals(PM) && !isPrimeMinister(syntax, token)) {
            return Optional.empty();
        }
        var found = match(syntax, token, word);
        if (found.isEmpty()) {
            found = match(syntax, token, singular(word)).map(RoleNoun::plural);
        }
        if (found.isEmpty() && word.indexOf('-') > 0) {
            found = alone(word.substring(word.lastIndexOf('-') + 1));
        }
        return found;
    }

    /** The entry of just these words. */
    Optional<RoleNoun> titled(List<String> title) {
        return Optional.ofNullable(
                byWords.get(String.join(" ", title).toLowerCase(Locale.ROOT).replace("-", " - ")));
    }

    /** The entry of one word, in the singular or the plural. */
    Optional<RoleNoun> alone(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return single(lower).or(() -> single(singular(lower)).map(RoleNoun::plural));
    }

    /** "the PM", but not "9 pm". */
    private static boolean isPrimeMinister(Syntax syntax, int token) {
        return syntax.text(token).equals("PM")
                && !(token > 0 && Character.isDigit(syntax.text(token - 1).charAt(0)));
    }

    private Optional<RoleNoun> single(String word) {
        return byNoun.getOrDefault(word, List.of()).stream()
                .filter(noun -> noun.words().size() == 1)
                .findFirst();
    }

    private Optional<RoleNoun> match(Syntax syntax, int token, String word) {
        return byNoun.getOrDefault(word, List.of()).stream()
                .filter(noun -> stands(noun, syntax, token))
                .findFirst();
    }

    private static boolean stands(RoleNoun noun, Syntax syntax, int token) {
        int first = token - noun.head();
        if (first < 0 || first + noun.words().size() > syntax.size()) {
            return false;
        }
        for (int i = 0; i < noun.words().size(); i++) {
            if (i != noun.head() && !noun.words().get(i).equals(syntax.lower(first + i))) {
                return false;
            }
        }
        return true;
    }

    static String singular(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
