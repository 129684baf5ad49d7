package org.acta.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;
import org.acta.annotation.Sector;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes readings of {@code acta/1} records. They have what a record has: actors, statements and events, no tokens and no
 * sentences. What {@link RecordWriter} writes of such a reading is the record again. Safe to share between threads.
 */
public final class RecordReader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** @throws BrokenRecordException if it is no record, or says what its text does not bear out */
    public Recorded read(String record) {
        var fields = parse(record, "");
        var text = fields.object("article").map(article -> article.string("text"));
        return read(record(fields, text.orElseThrow(() -> fields.broken("article", "is missing"))));
    }

    /** The same of a record that leaves out {@code article.text}. */
    public Recorded read(String record, String text) {
        return read(record(parse(record, text), text));
    }

    private static Fields record(Fields fields, String text) {
        return new Fields(fields.node(), fields.path(), text);
    }

    private static Fields parse(String record, String text) {
        JsonNode node;
        try {
            node = JSON.readTree(record);
        } catch (JacksonException broken) {
            throw new BrokenRecordException("is not valid JSON: " + broken.getOriginalMessage());
        }
        var fields = new Fields(node, "", text);
        if (!node.isObject() || !fields.optional("format").equals(Optional.of("acta/1"))) {
            throw new BrokenRecordException("is not an acta/1 record: its \"format\" does not say so");
        }
        return fields;
    }

    private static Recorded read(Fields record) {
        var article = record.object("article").map(RecordReader::article);
        var reading = Reading.of(article.orElseThrow(() -> record.broken("article", "is missing")))
                .with(Actor.class, record.list("actors", RecordReader::actor))
                .with(Statement.class, record.list("statements", RecordReader::statement))
                .with(Event.class, record.list("events", EventFields::event));
        return new Recorded(
                reading,
                record.object("provenance").map(made -> new Provenance(made.string("reader"), made.optional("model"))));
    }

    private static Article article(Fields article) {
        return new Article(
                article.string("id"),
                article.optional("publisher"),
                article.optional("url"),
                article.optional("title"),
                article.optional("published").map(day -> day(article, day)),
                article.optional("language").orElse("en"),
                article.text());
    }

    private static LocalDate day(Fields article, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw article.broken("published", "is no day: \"" + day + "\"");
        }
    }

    private static Actor actor(Fields actor) {
        return new Actor(
                actor.string("id"),
                actor.string("name"),
                actor.constant("kind", Actor.Kind.class),
                actor.optional("country"),
                actor.optionalConstant("sector", Sector.class),
                actor.optional("role"),
                actor.optional("key").map(key -> link(key, actor)),
                actor.list("mentions", RecordReader::mention));
    }

    /** The record tells by what a link was made in words. */
    private static Link link(String key, Fields actor) {
        var reason = actor.optional("reason").orElse("");
        int on = reason.lastIndexOf(" on ");
        var day = Optional.of(reason).filter(words -> on > 0).flatMap(words -> dayOf(words.substring(on + 4)));
        return Arrays.stream(Link.Basis.values())
                .map(basis -> new Link(key, basis, day))
                .filter(link -> link.reason().equals(reason))
                .findFirst()
                .orElse(new Link(key, Link.Basis.NAME, Optional.empty()));
    }

    private static Optional<LocalDate> dayOf(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Mention mention(Fields mention) {
        var span = mention.span();
        return new Mention(span, span, mention.constant("form", Mention.Form.class));
    }

    private static Statement statement(Fields statement) {
        var content = statement.list("content", Fields::span);
        if (content.isEmpty()) {
            throw statement.broken("content", "is missing");
        }
        var cue = statement.span("cue");
        return new Statement(
                statement.string("id"),
                statement.optional("source"),
                statement.strings("addressees"),
                statement.strings("about"),
                statement.constant("act", SpeechAct.class),
                statement.constant("form", Statement.Form.class),
                statement.span("sourceSpan"),
                cue,
                content,
                statement.list("quotes", Fields::span),
                statement.object("date").map(date -> date(date, cue.orElse(content.getFirst()))),
                statement.number("confidence"));
    }

    static TimeExpression date(Fields date, Span near) {
        return new TimeExpression(date.spanNear(near.start()), date.string("value"), date.optional("end"));
    }
}
