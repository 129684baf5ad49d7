package org.acta.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions, by number, in sets that mean the same one; no mention is in two sets. */
record Clusters(List<Set<Integer>> sets) {
    Clusters {
        sets = sets.stream().map(Set::copyOf).filter(set -> !set.isEmpty()).toList();
    }

    Clusters withoutSingletons() {
        return new Clusters(sets.stream().filter(set -> set.size() > 1).toList());
    }

    int size() {
        return sets.size();
    }

    int mentions() {
        return sets.stream().mapToInt(Set::size).sum();
    }

    /** For each mention the number of its set. */
    Map<Integer, Integer> setOf() {
        var setOf = new HashMap<Integer, Integer>();
        for (int n = 0; n < sets.size(); n++) {
            for (int mention : sets.get(n)) {
                setOf.put(mention, n);
            }
        }
        return setOf;
    }

    /** How many mentions of a set lie in which set of the others; what lies in none is left out. */
    static Map<Integer, Integer> spread(Set<Integer> set, Map<Integer, Integer> setOf) {
        var spread = new HashMap<Integer, Integer>();
        for (int mention : set) {
            if (setOf.containsKey(mention)) {
                spread.merge(setOf.get(mention), 1, Integer::sum);
            }
        }
        return spread;
    }
}
