package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;

/** One article's events against the gold ones: counts, and each miss. */
final class EventComparison implements Comparison {
    /** More than two of any that have but type and actor in common. */
    private static final double SAME_WORD = 3;

    private final String file;
    private final Reading reading;
    private final List<GoldEvent> gold;
    private final List<Event> read;
    private final Map<String, Actor> actors;
    private final List<Integer> readOf;
    private final Shares shares = new Shares();
    private final Tally found = new Tally();
    private final List<Miss> misses = new ArrayList<>();

    EventComparison(String file, List<GoldEvent> gold, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.gold = gold;
        this.read = reading.all(Event.class);
        this.actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        this.readOf = Assignment.best(weights());
        IntStream.range(0, gold.size()).forEach(this::compare);
        IntStream.range(0, read.size()).forEach(this::judge);
    }

    Shares shares() {
        return shares;
    }

    Tally found() {
        return found;
    }

    /** The gold ones in the order of the table, then what is no gold event. */
    @Override
    public List<Miss> misses() {
        return misses;
    }

    private double[][] weights() {
        var weights = new double[gold.size()][read.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < read.size(); r++) {
                weights[g][r] = likeness(gold.get(g), read.get(r));
            }
        }
        return weights;
    }

    /** The same word; or, in the same sentence, the same type and an actor in common. What else is right settles ties. */
    private double likeness(GoldEvent marked, Event event) {
        var judged = new EventJudgement(marked, event, this::actors, reading.text());
        double more = (judged.type() ? 0.3 : 0) + (judged.sharesActor() ? 0.2 : 0) + (judged.status() ? 0.1 : 0);
        if (marked.trigger().overlaps(event.trigger())) {
            return SAME_WORD + more;
        }
        if (sentence(marked.trigger()) != sentence(event.trigger())) {
            return 0;
        }
        boolean isSameWord = marked.trigger()
                .of(reading.text())
                .equalsIgnoreCase(event.trigger().of(reading.text()));
        boolean isLike = judged.type() && judged.sharesActor();
        return isSameWord || isLike ? 1 + more : 0;
    }

    /** Its number; all are in one where the reading has none. */
    private int sentence(Span span) {
        var sentences = reading.all(Sentence.class);
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).span().contains(span.start()))
                .findFirst()
                .orElse(-1);
    }

    private List<Actor> actors(List<String> ids) {
        return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    private void compare(int g) {
        int r = readOf.get(g);
        found.gold(r >= 0);
        if (r < 0) {
            shares.count("events.right.type", false);
            shares.count("events.right.actor", false);
            miss(gold.get(g).trigger(), "event missed", gold.get(g).line(), "");
            return;
        }
        var judged = new EventJudgement(gold.get(g), read.get(r), this::actors, reading.text());
        var wrong = judged.count(shares);
        shares.count("events.right.type", judged.type());
        shares.count("events.right.actor", judged.actor());
        if (!wrong.isEmpty()) {
            miss(
                    gold.get(g).trigger(),
                    "event's " + String.join(", ", wrong),
                    gold.get(g).line(),
                    shown(read.get(r)));
        }
    }

    private void judge(int r) {
        int g = readOf.indexOf(r);
        found.predicted(g >= 0);
        boolean accepted =
                g >= 0 && new EventJudgement(gold.get(g), read.get(r), this::actors, reading.text()).accepted();
        shares.count("events.accepted", accepted);
        shares.count(EventsEvaluation.calibration(read.get(r).confidence()), accepted);
        if (g < 0) {
            miss(read.get(r).trigger(), "no such event", "", shown(read.get(r)));
        }
    }

    private void miss(Span at, String what, String marked, String got) {
        misses.add(Miss.at(file, reading.text(), at.start(), what, marked, got));
    }

    private String shown(Event event) {
        return new ShownEvent(event, this::actors, reading.text()).line();
    }
}
