package org.acta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What events are about, told by the words of their sentence and, for less, of its neighbours (PLOVER 2.0, chapter 5, has
 * contexts coded from the paragraph). The words stand in {@code contexts.tsv}, a hyphen for the space within a phrase.
 */
final class Contexts {
    private static final int MOST = 3;
    private static final double NEARBY = 0.4;
    private static final double ENOUGH = 1;
    private static final Map<String, List<String>> CONTEXTS = load();

    private final Syntax syntax;
    private final Map<Integer, Map<String, Integer>> counted = new HashMap<>();

    Contexts(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Of an event whose trigger is this token, the most telling first; a mode that is a context says so itself. */
    List<String> of(int token, Optional<String> mode) {
        var weights = new HashMap<String, Double>();
        mode.filter(name -> name.equals("cyber") || name.equals("misinformation"))
                .ifPresent(name -> weights.put(name, 2.0));
        int sentence = syntax.sentence(token);
        for (int near = sentence - 1; near <= sentence + 1; near++) {
            double weight = near == sentence ? 1 : NEARBY;
            counts(near).forEach((context, count) -> weights.merge(context, weight * count, Double::sum));
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> counts(int sentence) {
        return counted.computeIfAbsent(sentence, this::count);
    }

    private Map<String, Integer> count(int sentence) {
        var counts = new HashMap<String, Integer>();
        var words = syntax.wordsOf(sentence);
        for (int w = 0; w < words.size(); w++) {
            var pair = w + 1 < words.size() ? words.get(w) + "-" + words.get(w + 1) : "";
            for (var term : List.of(words.get(w), pair)) {
                CONTEXTS.getOrDefault(term, List.of()).forEach(context -> counts.merge(context, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static Map<String, List<String>> load() {
        var contexts = new HashMap<String, List<String>>();
        for (var row : Tables.rows("contexts.tsv")) {
            for (var word : row.get(1).split(" ")) {
                contexts.computeIfAbsent(word, key -> new ArrayList<>()).add(row.get(0));
            }
        }
        return contexts;
    }
}
