package org.acta.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Quantity;

/** A reading's event on one line, in the order of the gold table's columns. */
record ShownEvent(Event event, Function<List<String>, List<Actor>> actors, String text) {

    String line() {
        return String.join(
                " | ",
                event.trigger().of(text),
                event.type().name(),
                event.mode().orElse("-"),
                lower(event.status()),
                names(event.actors()),
                names(event.recipients()),
                event.statement().orElse("-"),
                event.date()
                        .map(date ->
                                date.value() + date.end().map(end -> "/" + end).orElse(""))
                        .orElse("-"),
                event.place().map(ShownEvent::place).orElse("-"),
                event.quantities().stream()
                        .map(ShownEvent::quantity)
                        .collect(Collectors.collectingAndThen(Collectors.joining("; "), ShownEvent::orNone)),
                "%.2f".formatted(event.confidence()));
    }

    private String names(List<String> ids) {
        return orNone(actors.apply(ids).stream().map(Actor::name).collect(Collectors.joining("; ")));
    }

    private static String place(Location place) {
        return place.name()
                + place.country().map(country -> " (" + country + ")").orElse("");
    }

    private static String quantity(Quantity quantity) {
        return "%s %s %s".formatted(quantity.value(), quantity.unit(), lower(quantity.bound()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
