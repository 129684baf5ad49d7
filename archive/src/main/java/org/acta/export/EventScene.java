package org.acta.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;

/** What stands around the events of one reading: its actors by their ids, its sentences by their numbers. */
final class EventScene {
    private final List<Sentence> sentences;
    private final Map<String, Actor> actors;

    EventScene(Reading reading) {
        sentences = reading.all(Sentence.class);
        actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    Optional<Sentence> sentence(Event event) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(event.trigger().start()))
                .findFirst();
    }

    /** From 0; -1 for a sentence that is not of this reading. */
    int number(Sentence sentence) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).equals(sentence))
                .findFirst()
                .orElse(-1);
    }
}
