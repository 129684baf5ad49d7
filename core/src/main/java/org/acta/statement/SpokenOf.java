package org.acta.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/** Of whom words speak: the actors who take part in what they tell, those who do something first; not mere places. */
final class SpokenOf {
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "across",
            "into",
            "through",
            "throughout",
            "around",
            "within",
            "on",
            "off",
            "from",
            "beyond",
            "over");
    private static final int CONJUNCTS = 6;

    private final Layout layout;
    private final TreeMap<Integer, Actor> byHead = new TreeMap<>();

    private record Part(Actor actor, int rank, int token) {}

    SpokenOf(Layout layout, List<Actor> actors) {
        this.layout = layout;
        for (var actor : actors) {
            actor.mentions().forEach(mention -> byHead.merge(mention.head().start(), actor, SpokenOf::named));
        }
    }

    /** One of "Okafor and Brandt" rather than both together. */
    private static Actor named(Actor one, Actor other) {
        return one.kind() == Actor.Kind.UNNAMED ? other : one;
    }

    List<Actor> of(Attribution attribution) {
        return attribution.content().stream()
                .flatMap(this::parts)
                .sorted(Comparator.comparingInt(Part::rank).thenComparingInt(Part::token))
                .map(Part::actor)
                .distinct()
                .toList();
    }

    private Stream<Part> parts(Span words) {
        return byHead.subMap(words.start(), words.end()).entrySet().stream()
                .map(mention -> {
                    int token = layout.tokenAt(mention.getKey());
                    return new Part(mention.getValue(), rank(mention.getValue(), token), token);
                })
                .filter(part -> part.rank() < 3);
    }

    /** 0 who acts, 1 to whom it is done or whose it is, 2 who else has a part; 3 who has none. */
    private int rank(Actor actor, int token) {
        int at = token;
        for (int steps = 0;
                steps < CONJUNCTS
                        && relation(at).startsWith("conj")
                        && layout.word(at).head() >= 0;
                steps++) {
            at = layout.word(at).head();
        }
        boolean unnamed = actor.kind() == Actor.Kind.UNNAMED;
        return switch (relation(at).split(":")[0]) {
            case "nsubj", "csubj" -> 0;
            case "obj", "iobj" -> 1;
            case "nmod", "obl" ->
                isPlace(actor, at) || unnamed ? 3 : relation(at).endsWith("poss") ? 1 : 2;
            default -> unnamed ? 3 : 2;
        };
    }

    private String relation(int token) {
        return layout.word(token).relation();
    }

    private boolean isPlace(Actor actor, int token) {
        return actor.kind() == Actor.Kind.COUNTRY
                && layout.dependent(token, "case")
                        .filter(preposition -> PLACING.contains(layout.lower(preposition)))
                        .isPresent();
    }
}
