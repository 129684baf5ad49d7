package org.acta.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.acta.codebook.Codebook;
import tools.jackson.core.JsonGenerator;

/** One reading on its way to JSON. Used once. */
final class RecordJson {
    private final JsonGenerator json;
    private final Reading reading;
    private final Codebook codebook;
    private final Text text;

    /** Whether the record carries the article's text. */
    enum Text {
        WRITTEN,
        LEFT_OUT
    }

    RecordJson(JsonGenerator json, Reading reading, Codebook codebook, Text text) {
        this.json = json;
        this.reading = reading;
        this.codebook = codebook;
        this.text = text;
    }

    void write(Optional<Provenance> provenance) {
        json.writeStartObject();
        json.writeStringProperty("format", "acta/1");
        article(reading.article());
        list("actors", reading.all(Actor.class), this::actor);
        list("statements", reading.all(Statement.class), this::statement);
        list("events", reading.all(Event.class), new EventJson(json, reading.text(), codebook)::write);
        provenance.ifPresent(this::provenance);
        json.writeEndObject();
    }

    private void article(Article article) {
        json.writeObjectPropertyStart("article");
        json.writeStringProperty("id", article.id());
        optional("publisher", article.publisher());
        optional("url", article.url());
        optional("title", article.title());
        optional("published", article.published());
        json.writeStringProperty("language", article.language());
        if (text == Text.WRITTEN) {
            json.writeStringProperty("text", article.text());
        }
        json.writeEndObject();
    }

    private void actor(Actor actor) {
        json.writeStartObject();
        json.writeStringProperty("id", actor.id());
        json.writeStringProperty("name", actor.name());
        name("kind", actor.kind());
        optional("country", actor.country());
        optional("sector", actor.sector());
        optional("role", actor.role());
        optional("key", actor.key());
        optional("reason", actor.link().map(Link::reason));
        list("mentions", actor.mentions(), mention -> mention(mention, actor));
        json.writeEndObject();
    }

    private void mention(Mention mention, Actor actor) {
        json.writeStartObject();
        edges(mention.span());
        name("form", mention.form());
        if (mention.form() == Mention.Form.NOMINAL) {
            actor.link().flatMap(Link::means).ifPresent(means -> name("means", means));
        }
        json.writeEndObject();
    }

    private void statement(Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        optional("source", statement.source());
        list("addressees", statement.addressees(), json::writeString);
        list("about", statement.about(), json::writeString);
        name("act", statement.act());
        name("form", statement.form());
        span("sourceSpan", statement.sourceSpan());
        span("cue", statement.cue());
        list("content", statement.content(), this::span);
        list("quotes", statement.quotes(), this::span);
        date(statement.date());
        json.writeNullProperty("place");
        json.writeNumberProperty("confidence", rounded(statement.confidence()));
        json.writeEndObject();
    }

    /** Four places are more than anyone can tell apart. */
    static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }

    private void date(Optional<TimeExpression> date) {
        json.writeName("date");
        date.ifPresentOrElse(
                time -> {
                    json.writeStartObject();
                    json.writeStringProperty("value", time.value());
                    time.end().ifPresent(end -> json.writeStringProperty("end", end));
                    json.writeStringProperty("text", time.span().of(reading.text()));
                    json.writeNumberProperty("at", time.span().start());
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private void provenance(Provenance provenance) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("reader", provenance.reader());
        optional("model", provenance.model());
        json.writeEndObject();
    }

    private void span(String name, Optional<Span> span) {
        json.writeName(name);
        span.ifPresentOrElse(this::span, json::writeNull);
    }

    private void span(Span span) {
        json.writeStartObject();
        edges(span);
        json.writeEndObject();
    }

    private void edges(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.of(reading.text()));
    }

    private void name(String name, Enum<?> constant) {
        json.writeStringProperty(name, constant.name().toLowerCase(Locale.ROOT));
    }

    private void optional(String name, Optional<?> value) {
        json.writeName(name);
        value.ifPresentOrElse(there -> json.writeString(there.toString()), json::writeNull);
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }
}
