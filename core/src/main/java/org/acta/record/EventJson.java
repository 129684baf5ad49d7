package org.acta.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Quantity;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.codebook.Codebook;
import tools.jackson.core.JsonGenerator;

/** The events of one reading on their way to JSON. */
final class EventJson {
    private final JsonGenerator json;
    private final String text;
    private final Codebook codebook;

    EventJson(JsonGenerator json, String text, Codebook codebook) {
        this.json = json;
        this.text = text;
        this.codebook = codebook;
    }

    void write(Event event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("type", event.type().name());
        string("mode", event.mode());
        list("contexts", event.contexts(), json::writeString);
        json.writeStringProperty("cameo", event.cameo());
        json.writeStringProperty("quad", lower(codebook.quad(event.type())));
        list("actors", event.actors(), json::writeString);
        list("recipients", event.recipients(), json::writeString);
        json.writeName("trigger");
        span(event.trigger());
        json.writeStringProperty("status", lower(event.status()));
        string("statement", event.statement());
        object("date", event.date(), this::date);
        string("dateFrom", event.dateFrom().map(EventJson::lower));
        object("place", event.place(), this::place);
        list("quantities", event.quantities(), this::quantity);
        list("objects", event.objects(), this::span);
        json.writeNumberProperty("score", event.score());
        json.writeNumberProperty("confidence", RecordJson.rounded(event.confidence()));
        json.writeEndObject();
    }

    private void date(TimeExpression date) {
        json.writeStringProperty("value", date.value());
        string("end", date.end());
        words(date.span());
    }

    private void place(Location place) {
        json.writeStringProperty("name", place.name());
        string("country", place.country());
        json.writeStringProperty("kind", lower(place.kind()));
        string("admin1", place.admin1());
        json.writeNumberProperty("lat", place.latitude());
        json.writeNumberProperty("lon", place.longitude());
        json.writeName("geonames");
        place.geonames().ifPresentOrElse(json::writeNumber, json::writeNull);
        words(place.span());
    }

    private void quantity(Quantity quantity) {
        json.writeStartObject();
        json.writeName("value");
        number(quantity.value());
        json.writeName("upper");
        quantity.upper().ifPresentOrElse(this::number, json::writeNull);
        json.writeStringProperty("unit", quantity.unit());
        json.writeStringProperty("bound", lower(quantity.bound()));
        string("of", quantity.of());
        words(quantity.span());
        json.writeEndObject();
    }

    /** Whole numbers as such: 100000, not 1.0E5. */
    private void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    /** Where they stand has another name here than elsewhere, for "end" is a date's. */
    private void words(Span span) {
        json.writeStringProperty("text", span.of(text));
        json.writeNumberProperty("at", span.start());
    }

    private void span(Span span) {
        json.writeStartObject();
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.of(text));
        json.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void string(String name, Optional<String> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private <T> void object(String name, Optional<T> value, Consumer<T> write) {
        json.writeName(name);
        value.ifPresentOrElse(
                there -> {
                    json.writeStartObject();
                    write.accept(there);
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }
}
