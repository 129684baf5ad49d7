package org.acta.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Yes or no, counted by the name of what was asked. Not for sharing between threads. */
final class Shares {
    private final Map<String, Share> shares = new TreeMap<>();

    private record Share(int hits, int of) {
        Share plus(Share other) {
            return new Share(hits + other.hits, of + other.of);
        }
    }

    /** Gives back {@code hit}. */
    boolean count(String name, boolean hit) {
        shares.merge(name, new Share(hit ? 1 : 0, 1), Share::plus);
        return hit;
    }

    Shares plus(Shares other) {
        var sum = new Shares();
        sum.shares.putAll(shares);
        other.shares.forEach((name, share) -> sum.shares.merge(name, share, Share::plus));
        return sum;
    }

    List<Measure> measures(String... names) {
        return List.of(names).stream().map(this::measure).toList();
    }

    private Measure measure(String name) {
        var share = shares.getOrDefault(name, new Share(0, 0));
        return Measure.share(name, share.hits(), share.of());
    }
}
