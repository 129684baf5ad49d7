package org.acta.record;

import java.util.OptionalLong;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;
import org.acta.annotation.Location;
import org.acta.annotation.Quantity;
import org.acta.annotation.Span;

/** The events of a record on their way to a reading. */
final class EventFields {
    private EventFields() {}

    static Event event(Fields event) {
        var trigger = event.span("trigger").orElseThrow(() -> event.broken("trigger", "is missing"));
        return new Event(
                event.string("id"),
                event.constant("type", EventType.class),
                event.optional("mode"),
                event.strings("contexts"),
                event.string("cameo"),
                event.strings("actors"),
                event.strings("recipients"),
                trigger,
                event.constant("status", Event.Status.class),
                event.optional("statement"),
                event.object("date").map(date -> RecordReader.date(date, trigger)),
                event.optionalConstant("dateFrom", Event.Inheritance.class),
                event.object("place").map(place -> place(place, trigger)),
                event.list("quantities", quantity -> quantity(quantity, trigger)),
                event.list("objects", Fields::span),
                event.number("score"),
                event.number("confidence"));
    }

    private static Location place(Fields place, Span near) {
        var geonames = place.optionalNumber("geonames");
        return new Location(
                place.spanNear(near.start()),
                place.string("name"),
                place.optionalConstant("kind", Location.Kind.class).orElse(Location.Kind.SETTLEMENT),
                Location.Role.LITERAL,
                place.optional("country"),
                place.optional("admin1"),
                place.number("lat"),
                place.number("lon"),
                geonames.isPresent() ? OptionalLong.of((long) geonames.getAsDouble()) : OptionalLong.empty());
    }

    private static Quantity quantity(Fields quantity, Span near) {
        return new Quantity(
                quantity.spanNear(near.start()),
                quantity.number("value"),
                quantity.optionalNumber("upper"),
                quantity.string("unit"),
                quantity.constant("bound", Quantity.Bound.class),
                quantity.optional("of"));
    }
}
