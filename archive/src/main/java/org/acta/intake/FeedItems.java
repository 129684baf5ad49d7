package org.acta.intake;

import java.util.Optional;

/** The items of a feed that lies in a file: as much of each article as the feed gives. */
final class FeedItems implements Contents {
    private final String name;
    private final Feed feed;
    private final Given given;
    private int taken;

    FeedItems(String name, Feed feed, Given given) throws Refusal {
        if (feed.items().isEmpty() && feed.broken().isEmpty()) {
            throw new Refusal("is a feed without items");
        }
        this.name = name;
        this.feed = feed;
        this.given = given;
    }

    @Override
    public Optional<Intake> next() {
        int count = feed.items().size();
        if (taken < count) {
            taken++;
            return Optional.of(feed.items().get(taken - 1).intake(Position.item(name, taken), given));
        }
        if (taken == count) {
            taken++;
            return feed.broken().map(reason -> new Intake.Rejected(Position.item(name, count + 1), reason));
        }
        return Optional.empty();
    }
}
