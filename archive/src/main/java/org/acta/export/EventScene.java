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
import org.acta.annotation.Statement;

/** What stands around the statements and events of one reading: actors by their ids, sentences by their numbers. */
final class EventScene {
    private final List<Sentence> sentences;
    private final Map<String, Actor> actors;
    private final Map<String, Statement> statements;

    EventScene(Reading reading) {
        sentences = reading.all(Sentence.class);
        actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        statements = reading.all(Statement.class).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, same) -> one));
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    Optional<Actor> source(Statement statement) {
        return statement.source().flatMap(id -> Optional.ofNullable(actors.get(id)));
    }

    /** Who says it, of an event within words. */
    Optional<Actor> saidBy(Event event) {
        return event.statement()
                .flatMap(id -> Optional.ofNullable(statements.get(id)))
                .flatMap(this::source);
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
