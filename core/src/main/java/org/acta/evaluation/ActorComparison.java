package org.acta.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** One article's actors against the gold ones: counts, and each miss. */
final class ActorComparison implements Comparison {
    private final String file;
    private final String text;
    private final List<GoldActors.Marked> gold;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Actor> actorOf = new ArrayList<>();
    private final List<Integer> readOf;
    private final Map<Actor, Set<GoldActor>> spokenOf = new HashMap<>();
    private final Shares shares = new Shares();
    private final List<Miss> misses = new ArrayList<>();

    ActorComparison(String file, List<GoldActors.Marked> gold, Reading reading) {
        this.file = file;
        this.text = reading.text();
        this.gold = gold;
        for (var actor : reading.all(Actor.class)) {
            for (var mention : actor.mentions()) {
                mentions.add(mention);
                actorOf.add(actor);
            }
        }
        readOf = Pairing.of(gold.size(), mentions.size(), this::likeness).predictedOf();
        for (int g = 0; g < gold.size(); g++) {
            if (gold.get(g).form() != Form.PRONOUN) {
                int marked = g;
                actor(g).ifPresent(actor -> spokenOf.computeIfAbsent(actor, none -> new HashSet<>())
                        .add(gold.get(marked).actor()));
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            compare(g);
        }
        compareKeys();
    }

    Shares shares() {
        return shares;
    }

    /** In the order of the gold table. */
    @Override
    public List<Miss> misses() {
        return misses;
    }

    /** The same words come first, then those that the same word carries, the more alike the better. */
    private double likeness(int g, int p) {
        var marked = gold.get(g);
        var mention = mentions.get(p);
        double sameForm = marked.form() == mention.form() ? 0.1 : 0;
        if (marked.span().equals(mention.span())) {
            return 2 + sameForm;
        }
        return carriers(marked).overlaps(mention.head()) ? overlap(marked.span(), mention.span()) + sameForm : 0;
    }

    /** Of a name any word, else the last one. */
    private Span carriers(GoldActors.Marked marked) {
        var span = marked.span();
        return marked.form() == Form.NAME
                ? span
                : new Span(Math.max(span.start(), text.lastIndexOf(' ', span.end() - 1) + 1), span.end());
    }

    private static double overlap(Span one, Span other) {
        double common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return Math.max(0, common) / (one.length() + other.length() - common);
    }

    private Optional<Actor> actor(int g) {
        int p = readOf.get(g);
        return p < 0 ? Optional.empty() : Optional.of(actorOf.get(p));
    }

    private void compare(int g) {
        var actor = actor(g);
        boolean right = actor.filter(found -> isRight(g, found)).isPresent();
        shares.count("actors.mentions.found", actor.isPresent());
        shares.count(measure(gold.get(g)), right);
        actor.filter(found -> found.key().isPresent())
                .ifPresent(found ->
                        shares.count("actors.keys.right", gold.get(g).actor().hasKey(found)));
        if (actor.isEmpty()) {
            miss(g, "missed", "");
        } else if (!right) {
            miss(g, "wrong", shown(g, actor.get()));
        } else if (!gold.get(g).actor().key().equals(actor.get().key())) {
            miss(g, "key", shown(g, actor.get()));
        }
    }

    /** Somebody without a name is right where what is said of that actor, pronouns apart, is all said of this one. */
    private boolean isRight(int g, Actor actor) {
        var meant = gold.get(g).actor();
        return meant.isNamed()
                ? meant.is(actor)
                : spokenOf.getOrDefault(actor, Set.of()).equals(Set.of(meant));
    }

    private static String measure(GoldActors.Marked marked) {
        if (marked.form() == Form.NAME) {
            return "actors.names.right";
        }
        if (!marked.actor().isPerson()) {
            return "actors.bodies.right";
        }
        if (marked.form() == Form.PRONOUN) {
            return "actors.pronouns.right";
        }
        return marked.actor().isNamed() ? "actors.roles.right" : "actors.unnamed.right";
    }

    private void compareKeys() {
        var known = new TreeMap<String, Boolean>();
        for (int g = 0; g < gold.size(); g++) {
            var meant = gold.get(g).actor();
            boolean linked = actor(g).filter(meant::hasKey).isPresent();
            meant.key().ifPresent(key -> known.merge(key, linked, Boolean::logicalOr));
        }
        known.values().forEach(linked -> shares.count("actors.keys.known", linked));
    }

    private void miss(int g, String what, String got) {
        var marked = gold.get(g);
        misses.add(Miss.at(
                file,
                text,
                marked.span().start(),
                "%s %s (%s)"
                        .formatted(
                                lower(marked.form()), what, lower(marked.actor().kind())),
                words(marked.span(), marked.actor().name(), marked.actor().key()),
                got));
    }

    private String shown(int g, Actor actor) {
        return words(mentions.get(readOf.get(g)).span(), actor.name(), actor.key());
    }

    private String words(Span span, String name, Optional<String> key) {
        return "%s = %s [%s]".formatted(Excerpt.of(List.of(span.of(text))), name, key.orElse("-"));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
