package org.acta.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Sentence;
import org.acta.annotation.TimeExpression;
import org.acta.codebook.Codebook;

/** The rows of articles' events. */
final class EventRows implements AutoCloseable {
    private static final Codebook CODEBOOK = Codebook.shipped();

    private final Rows events;
    private final Rows parties;
    private final Rows contexts;
    private final Rows quantities;

    EventRows(Connection connection) throws SQLException {
        events = Rows.into(
                connection,
                "event",
                "event_id",
                "article_id",
                "local",
                "type",
                "mode",
                "status",
                "quad",
                "cameo",
                "score",
                "statement_id",
                "trigger_",
                "start",
                "end_",
                "words",
                "happened",
                "date_from",
                "date_to",
                "date_text",
                "date_source",
                "day",
                "place",
                "place_country",
                "lat",
                "lon",
                "geonames",
                "place_text",
                "confidence",
                "cluster_id");
        parties = Rows.into(connection, "event_party", "event_id", "part", "actor_id");
        contexts = Rows.into(connection, "event_context", "event_id", "context");
        quantities =
                Rows.into(connection, "quantity", "event_id", "number", "value", "value_to", "unit", "bound", "text");
    }

    void add(Numbered article) throws SQLException {
        var statements = new HashMap<String, Long>();
        for (int i = 0; i < article.statementIds().size(); i++) {
            statements.put(
                    article.entry().statements().get(i).id(),
                    article.statementIds().get(i));
        }
        var all = article.entry().events();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), article.eventIds().get(i), article, statements);
        }
    }

    private void add(Event event, long id, Numbered article, Map<String, Long> statements) throws SQLException {
        var text = article.entry().article.text();
        var published = article.entry().article.published();
        var days = event.date().flatMap(Days::of);
        var first = days.map(Days::first);
        var place = event.place();
        events.add(
                id,
                article.articleId(),
                event.id(),
                event.type().name(),
                event.mode(),
                lower(event.status()),
                lower(CODEBOOK.quad(event.type())),
                event.cameo(),
                event.score(),
                event.statement().flatMap(local -> Optional.ofNullable(statements.get(local))),
                event.trigger().of(text),
                event.trigger().start(),
                event.trigger().end(),
                sentence(event, article),
                event.date().map(TimeExpression::value),
                first.map(Object::toString),
                days.map(Days::last).map(Object::toString),
                event.date().map(date -> date.span().of(text)),
                event.dateFrom().map(EventRows::lower).or(() -> published.map(day -> "published")),
                first.or(() -> published).map(Object::toString),
                place.map(Location::name),
                place.flatMap(Location::country),
                place.map(Location::latitude),
                place.map(Location::longitude),
                place.map(Location::geonames)
                        .flatMap(number -> number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty()),
                place.map(there -> there.span().of(text)),
                event.confidence(),
                id);
        addParts(event, id, article, text);
    }

    private void addParts(Event event, long id, Numbered article, String text) throws SQLException {
        for (long actor : article.actors(event.actors())) {
            parties.add(id, "actor", actor);
        }
        for (long actor : article.actors(event.recipients())) {
            parties.add(id, "recipient", actor);
        }
        for (var context : event.contexts().stream().distinct().toList()) {
            contexts.add(id, context);
        }
        int number = 0;
        for (var quantity : event.quantities()) {
            number++;
            quantities.add(
                    id,
                    number,
                    quantity.value(),
                    optional(quantity.upper()),
                    quantity.unit(),
                    lower(quantity.bound()),
                    quantity.span().of(text));
        }
    }

    private static String sentence(Event event, Numbered article) {
        var reading = article.entry().read.orElseThrow().reading();
        return reading.all(Sentence.class).stream()
                .filter(sentence -> sentence.span().contains(event.trigger().start()))
                .findFirst()
                .map(sentence -> sentence.span().of(reading.text()).replaceAll("\\s+", " "))
                .orElse("");
    }

    void write() throws SQLException {
        events.write();
        parties.write();
        contexts.write();
        quantities.write();
    }

    @Override
    public void close() throws SQLException {
        events.close();
        parties.close();
        contexts.close();
        quantities.close();
    }

    private static Optional<Double> optional(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
