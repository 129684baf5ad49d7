package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;

/** What of a reading's event is right, given the gold one that it goes with. */
record EventJudgement(GoldEvent gold, Event read, Function<List<String>, List<Actor>> actors, String text) {

    boolean type() {
        return gold.type() == read.type();
    }

    boolean status() {
        return gold.status() == read.status();
    }

    boolean actor() {
        return GoldParty.agree(gold.actors(), actors.apply(read.actors()), text);
    }

    boolean sharesActor() {
        return GoldParty.anyIs(gold.actors(), actors.apply(read.actors()), text);
    }

    /** Whoever reads this record is told nothing wrong of what, who and whether. */
    boolean accepted() {
        return type() && actor() && status();
    }

    /** Counts each, and gives back the names of those that are wrong. */
    List<String> count(Shares shares) {
        var wrong = new ArrayList<String>();
        count(shares, "type", type(), wrong);
        if (type()) {
            count(shares, "mode", gold.mode().equals(read.mode()), wrong);
        }
        count(shares, "actor", actor(), wrong);
        count(shares, "recipient", GoldParty.agree(gold.recipients(), actors.apply(read.recipients()), text), wrong);
        count(shares, "status", status(), wrong);
        if (gold.date().isPresent()) {
            count(shares, "date", read.date().filter(gold.date().get()::is).isPresent(), wrong);
        } else if (shares.count("events.date.invented", read.date().isPresent())) {
            wrong.add("date");
        }
        if (gold.place().isPresent()) {
            var scene = gold.place().get();
            count(
                    shares,
                    "place",
                    read.place().filter(place -> scene.is(place, text)).isPresent(),
                    wrong);
        } else if (shares.count("events.place.invented", read.place().isPresent())) {
            wrong.add("place");
        }
        if (!gold.quantities().isEmpty()) {
            boolean right = gold.quantities().stream()
                    .allMatch(amount -> read.quantities().stream().anyMatch(amount::is));
            count(shares, "quantities", right, wrong);
        }
        return wrong;
    }

    private static void count(Shares shares, String what, boolean isRight, List<String> wrong) {
        if (!shares.count("events." + what, isRight)) {
            wrong.add(what);
        }
    }
}
