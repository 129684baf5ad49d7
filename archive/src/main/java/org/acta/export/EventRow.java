package org.acta.export;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Reading;

/**
 * An event with the article around it.
 *
 * @param saidBy the source of the statement in which it stands
 * @param sentence the words around it; empty where sentences are not known
 */
public record EventRow(
        Reading reading,
        Event event,
        List<Actor> actors,
        List<Actor> recipients,
        Optional<Actor> saidBy,
        Optional<String> sentence) {
    public EventRow {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** In the order of the text. */
    public static List<EventRow> of(Reading reading) {
        var scene = new EventScene(reading);
        return reading.all(Event.class).stream()
                .map(event -> new EventRow(
                        reading,
                        event,
                        scene.actors(event.actors()),
                        scene.actors(event.recipients()),
                        scene.saidBy(event),
                        scene.sentence(event)
                                .map(around ->
                                        around.span().of(reading.text()).strip().replaceAll("\\s+", " "))))
                .toList();
    }
}
