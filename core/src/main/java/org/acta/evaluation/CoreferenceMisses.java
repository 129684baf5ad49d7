package org.acta.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.acta.annotation.Actor;
import org.acta.evaluation.GoldMention.Sort;

/** What went wrong in one text: mentions with a wrong actor, apart from their own, missed, or read where there are none. */
final class CoreferenceMisses {
    private final GoldDocument document;
    private final List<GoldMention> gold;
    private final Clusters scored;
    private final ReadMentions read;
    private final MatchedMentions matched;
    private final Map<Actor, String> entityOf = new HashMap<>();
    private final Map<String, Actor> actorOf = new HashMap<>();

    CoreferenceMisses(GoldDocument document, Clusters scored, ReadMentions read, MatchedMentions matched) {
        this.document = document;
        this.gold = document.mentions();
        this.scored = scored;
        this.read = read;
        this.matched = matched;
        var entities = new HashMap<Actor, Map<String, Integer>>();
        var actors = new HashMap<String, Map<Actor, Integer>>();
        for (int p = 0; p < read.size(); p++) {
            var actor = read.actorOf(p);
            matched.goldOf(p).ifPresent(g -> {
                var entity = gold.get(g).entity();
                entities.computeIfAbsent(actor, a -> new HashMap<>()).merge(entity, 1, Integer::sum);
                actors.computeIfAbsent(entity, e -> new HashMap<>()).merge(actor, 1, Integer::sum);
            });
        }
        entities.forEach((actor, counts) -> entityOf.put(actor, most(counts, Comparator.naturalOrder())));
        actors.forEach((entity, counts) -> actorOf.put(entity, most(counts, Comparator.comparing(Actor::id))));
    }

    /** In the order of the text. */
    List<Miss> find() {
        var misses = new ArrayList<Miss>();
        for (int g : scored.setOf().keySet()) {
            matched.readOf(g).ifPresentOrElse(p -> compare(g, p, misses), () -> miss("mention missed", g, "", misses));
        }
        for (int p = 0; p < read.size(); p++) {
            if (matched.goldOf(p).isEmpty() && !read.beside(p).isEmpty()) {
                misses.add(extra(p));
            }
        }
        misses.sort(Comparator.comparingInt(Miss::line));
        return misses;
    }

    private void compare(int g, int p, List<Miss> misses) {
        var actor = read.actorOf(p);
        var entity = gold.get(g).entity();
        var mostly = entityOf.getOrDefault(actor, entity);
        var others = actorOf.getOrDefault(entity, actor);
        if (!mostly.equals(entity)) {
            miss("wrong join", g, shown(p) + " (mostly " + name(mostly) + ")", misses);
        } else if (!others.equals(actor)) {
            miss("missed join", g, shown(p) + " beside " + others.name(), misses);
        }
    }

    private void miss(String what, int g, String got, List<Miss> misses) {
        var mention = gold.get(g);
        misses.add(new Miss(
                document.file().toString(),
                mention.line(),
                1,
                "%s (%s, %s)"
                        .formatted(what, mention.type(), mention.sort().name().toLowerCase(Locale.ROOT)),
                words(mention) + " = " + name(mention.entity()),
                got));
    }

    private Miss extra(int p) {
        int start = read.get(p).head().start();
        int line = IntStream.range(0, gold.size())
                .filter(g -> gold.get(g).span().start() <= start)
                .map(g -> gold.get(g).line())
                .max()
                .orElse(1);
        return new Miss(document.file().toString(), line, 1, "mention of nobody", "", shown(p));
    }

    private String shown(int p) {
        return read.words(p) + " = " + read.actorOf(p).name();
    }

    /** The longest of an entity's names, or else of its other mentions. */
    private String name(String entity) {
        return gold.stream()
                .filter(mention -> mention.entity().equals(entity))
                .max(Comparator.<GoldMention, Boolean>comparing(mention -> mention.sort() == Sort.NAME)
                        .thenComparing(mention -> mention.sort() != Sort.PRONOUN)
                        .thenComparing(mention -> -mention.span().start()))
                .map(this::words)
                .orElse("");
    }

    private String words(GoldMention mention) {
        return Excerpt.of(List.of(mention.span().of(document.text())));
    }

    private static <T> T most(Map<T, Integer> counts, Comparator<T> order) {
        return counts.keySet().stream()
                .max(Comparator.<T>comparingInt(counts::get).thenComparing(order.reversed()))
                .orElseThrow();
    }
}
