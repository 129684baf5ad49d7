package org.acta.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The mentions of a text that people marked and those that were read, each gold one with at most one that was read. */
final class MatchedMentions {
    private final List<GoldMention> gold;
    private final ReadMentions read;
    private final List<Integer> readOf;
    private final List<Integer> goldOf;

    MatchedMentions(List<GoldMention> gold, ReadMentions read, MentionMatch match) {
        this.gold = gold;
        this.read = read;
        this.readOf = Pairing.of(gold.size(), read.size(), (g, p) -> match.likeness(gold.get(g), read.get(p)))
                .predictedOf();
        this.goldOf = new ArrayList<>();
        for (int p = 0; p < read.size(); p++) {
            goldOf.add(readOf.indexOf(p));
        }
    }

    OptionalInt readOf(int goldMention) {
        int p = readOf.get(goldMention);
        return p < 0 ? OptionalInt.empty() : OptionalInt.of(p);
    }

    OptionalInt goldOf(int readMention) {
        int g = goldOf.get(readMention);
        return g < 0 ? OptionalInt.empty() : OptionalInt.of(g);
    }

    /** Of the entities of these types. */
    Clusters goldClusters(Set<String> types) {
        Map<String, Set<Integer>> sets = new LinkedHashMap<>();
        for (int g = 0; g < gold.size(); g++) {
            if (types.contains(gold.get(g).type())) {
                sets.computeIfAbsent(gold.get(g).entity(), entity -> new LinkedHashSet<>())
                        .add(g);
            }
        }
        return new Clusters(List.copyOf(sets.values()));
    }

    /** One an actor; a mention that people marked has their number, any other one of its own. */
    Clusters readClusters() {
        Map<String, Set<Integer>> sets = new LinkedHashMap<>();
        for (int p = 0; p < read.size(); p++) {
            sets.computeIfAbsent(read.actorOf(p).id(), actor -> new LinkedHashSet<>())
                    .add(goldOf(p).orElse(gold.size() + p));
        }
        return new Clusters(List.copyOf(sets.values()));
    }
}
