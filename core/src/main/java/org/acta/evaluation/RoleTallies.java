package org.acta.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.annotation.AttributionPart.Role;

/** For sources, cues and contents: which are matched exactly, and which at least share a token with one of their kind. */
record RoleTallies(Map<Role, Tally> exact, Map<Role, Tally> overlap) {

    static RoleTallies none() {
        return of(Set.of(), Set.of());
    }

    /** The marks of one article, or of any stretch whose tokens are numbered. */
    static RoleTallies of(Set<Marked> gold, Set<Marked> predicted) {
        var exact = tallies();
        var overlap = tallies();
        for (var mark : gold) {
            tally(exact, mark).gold(predicted.contains(mark));
            tally(overlap, mark).gold(touchesOneOf(predicted, mark));
        }
        for (var mark : predicted) {
            tally(exact, mark).predicted(gold.contains(mark));
            tally(overlap, mark).predicted(touchesOneOf(gold, mark));
        }
        return new RoleTallies(exact, overlap);
    }

    RoleTallies plus(RoleTallies other) {
        return new RoleTallies(sum(exact, other.exact), sum(overlap, other.overlap));
    }

    List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        for (var role : Role.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            measures.addAll(exact.getOrDefault(role, new Tally()).measures(name + ".exact"));
            measures.addAll(overlap.getOrDefault(role, new Tally()).measures(name + ".overlap"));
        }
        return measures;
    }

    private static boolean touchesOneOf(Collection<Marked> marks, Marked mark) {
        return marks.stream().anyMatch(mark::sharesTokenWith);
    }

    private static Map<Role, Tally> tallies() {
        return new EnumMap<>(Role.class);
    }

    private static Tally tally(Map<Role, Tally> tallies, Marked mark) {
        return tallies.computeIfAbsent(mark.role(), role -> new Tally());
    }

    private static Map<Role, Tally> sum(Map<Role, Tally> a, Map<Role, Tally> b) {
        var sum = new EnumMap<Role, Tally>(Role.class);
        for (var role : Role.values()) {
            sum.put(role, a.getOrDefault(role, new Tally()).plus(b.getOrDefault(role, new Tally())));
        }
        return sum;
    }
}
