package org.acta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.acta.codebook.Codebook;

/** A row for each event. */
final class EventRows {
    static final List<String> HEADER = List.of(
            "article",
            "publisher",
            "published",
            "event",
            "type",
            "mode",
            "status",
            "actors",
            "actor_countries",
            "recipients",
            "recipient_countries",
            "trigger",
            "start",
            "end",
            "sentence",
            "statement",
            "said_by",
            "date",
            "date_end",
            "date_from",
            "place",
            "place_country",
            "latitude",
            "longitude",
            "quantities",
            "objects",
            "contexts",
            "quad",
            "score",
            "cameo",
            "confidence");

    private final Codebook codebook = Codebook.shipped();

    List<List<?>> of(Reading reading) {
        var actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        return reading.all(Event.class).stream()
                .<List<?>>map(event -> row(reading, event, actors))
                .toList();
    }

    private List<?> row(Reading reading, Event event, Map<String, Actor> actors) {
        var article = reading.article();
        var cells = new ArrayList<Object>(List.of(
                article.id(),
                article.publisher().orElse(""),
                article.published().map(Object::toString).orElse(""),
                event.id(),
                event.type().name(),
                event.mode().orElse(""),
                lower(event.status())));
        for (var ids : List.of(event.actors(), event.recipients())) {
            cells.add(joined(actors(ids, actors).map(Actor::name)));
            cells.add(joined(actors(ids, actors).map(actor -> actor.country().orElse("-"))));
        }
        cells.add(event.trigger().of(reading.text()));
        cells.add(event.trigger().start());
        cells.add(event.trigger().end());
        cells.add(sentence(reading, event));
        cells.add(event.statement().orElse(""));
        cells.add(saidBy(reading, event, actors));
        cells.add(event.date().map(TimeExpression::value).orElse(""));
        cells.add(event.date().flatMap(TimeExpression::end).orElse(""));
        cells.add(event.dateFrom().map(EventRows::lower).orElse(""));
        cells.add(event.place().map(Location::name).orElse(""));
        cells.add(event.place().flatMap(Location::country).orElse(""));
        cells.add(event.place().<Object>map(Location::latitude).orElse(""));
        cells.add(event.place().<Object>map(Location::longitude).orElse(""));
        cells.add(joined(
                event.quantities().stream().map(quantity -> Amounts.of(quantity) + " " + lower(quantity.bound()))));
        cells.add(joined(event.objects().stream().map(span -> span.of(reading.text()))));
        cells.add(joined(event.contexts().stream()));
        cells.add(lower(codebook.quad(event.type())));
        cells.add(event.score());
        cells.add(event.cameo());
        cells.add(Math.round(event.confidence() * 10_000) / 10_000.0);
        return cells;
    }

    private static Stream<Actor> actors(List<String> ids, Map<String, Actor> actors) {
        return ids.stream().map(actors::get).filter(Objects::nonNull);
    }

    private static String sentence(Reading reading, Event event) {
        return reading.all(Sentence.class).stream()
                .filter(sentence -> sentence.span().contains(event.trigger().start()))
                .findFirst()
                .map(sentence -> sentence.span().of(reading.text()).replaceAll("\\s+", " "))
                .orElse("");
    }

    private static String saidBy(Reading reading, Event event, Map<String, Actor> actors) {
        return reading.all(Statement.class).stream()
                .filter(statement -> event.statement().equals(Optional.of(statement.id())))
                .flatMap(statement -> statement.source().stream())
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .findFirst()
                .orElse("");
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
