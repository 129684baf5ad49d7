package org.acta.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Place;
import org.acta.annotation.Reading;
import org.acta.annotation.Word;

/**
 * The mentions of a reading's actors, numbered, as far as people mark the like of them: GUM marks neither the relative
 * pronouns (but "whose") nor the adjectives of countries.
 */
final class ReadMentions {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    private final Reading reading;
    private final Set<Integer> adjectives = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Actor> actorOf = new ArrayList<>();

    ReadMentions(Reading reading) {
        this.reading = reading;
        for (var word : reading.all(Word.class)) {
            if (word.partOfSpeech() == PartOfSpeech.ADJ) {
                adjectives.add(word.span().start());
            }
        }
        for (var actor : reading.all(Actor.class)) {
            for (var mention : actor.mentions()) {
                if (isMarked(mention)) {
                    mentions.add(mention);
                    actorOf.add(actor);
                }
            }
        }
        reading.all(Place.class).forEach(this::add);
    }

    /** A place is compared as if it were an actor. */
    private void add(Place place) {
        var id = "place at " + place.mentions().getFirst().span().start();
        var actor = new Actor(
                id,
                place.name(),
                Actor.Kind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place.mentions());
        place.mentions().forEach(mention -> {
            mentions.add(mention);
            actorOf.add(actor);
        });
    }

    int size() {
        return mentions.size();
    }

    Mention get(int i) {
        return mentions.get(i);
    }

    Actor actorOf(int i) {
        return actorOf.get(i);
    }

    /** The other mentions of the same actor. */
    List<Integer> beside(int i) {
        return IntStream.range(0, size())
                .filter(other -> other != i && actorOf(other) == actorOf(i))
                .boxed()
                .toList();
    }

    String words(int i) {
        return Excerpt.of(List.of(mentions.get(i).span().of(reading.text())));
    }

    private boolean isMarked(Mention mention) {
        return switch (mention.form()) {
            case NAME, NOMINAL -> true;
            case DEMONYM -> !adjectives.contains(mention.head().start());
            case PRONOUN -> !RELATIVE.contains(mention.span().of(reading.text()).toLowerCase(Locale.ROOT));
        };
    }
}
