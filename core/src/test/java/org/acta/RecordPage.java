package org.acta;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Link;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;

/**
 * A record as a page to read and to compare: the actors, then the article sentence by sentence, beneath each what is said
 * and done in it, as examples/records/README.md describes. Numbers of lines are those of the article's file. Left out is
 * what changes without a reason: ids, which count through the article, and confidences.
 */
final class RecordPage {
    private final Reading reading;
    private final String text;
    private final Map<String, String> names;

    private RecordPage(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.names = byId(reading.all(Actor.class));
    }

    static String of(Reading reading) {
        var page = new RecordPage(reading);
        var article = reading.article();
        return Stream.of(
                        Stream.of(
                                parts(" · ", Optional.of(article.id()), article.publisher(), article.published()),
                                "",
                                "ACTORS",
                                ""),
                        reading.all(Actor.class).stream().flatMap(page::actor),
                        Stream.of("", "TEXT"),
                        page.sentences())
                .flatMap(Function.identity())
                .collect(joining("\n", "", "\n"));
    }

    /** Where two bear one name, with the id behind it. */
    private static Map<String, String> byId(List<Actor> actors) {
        Map<String, String> names = new HashMap<>();
        for (var actor : actors) {
            boolean isAlone = actors.stream()
                            .filter(other -> other.name().equals(actor.name()))
                            .count()
                    == 1;
            names.put(actor.id(), isAlone ? actor.name() : actor.name() + " (" + actor.id() + ")");
        }
        return names;
    }

    private Stream<String> actor(Actor actor) {
        var head = parts(
                " · ",
                Optional.of(names(List.of(actor.id()))),
                Optional.of(lower(actor.kind())),
                actor.country(),
                actor.sector(),
                actor.role(),
                actor.link().map(Link::key),
                actor.link().map(Link::reason));
        return Stream.concat(
                Stream.of(head),
                actor.mentions().stream()
                        .map(mention -> line(mention.span().start()))
                        .distinct()
                        .map(line -> "  %3d  %s".formatted(line, mentions(actor, line))));
    }

    private String mentions(Actor actor, int line) {
        return actor.mentions().stream()
                .map(Mention::span)
                .filter(span -> line(span.start()) == line)
                .map(this::words)
                .collect(joining(" | "));
    }

    private Stream<String> sentences() {
        var sentences = reading.all(Sentence.class);
        return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1).flatMap(i -> {
            int start = i == 0 ? 0 : sentences.get(i).span().start();
            int end = i + 1 < sentences.size() ? sentences.get(i + 1).span().start() : text.length() + 1;
            return sentence(sentences.get(i), new Span(start, end));
        });
    }

    private Stream<String> sentence(Sentence sentence, Span reach) {
        var head = "%3d  %s".formatted(line(sentence.span().start()), words(sentence.span()));
        var said = reading.all(Statement.class).stream()
                .filter(one -> reach.contains(one.content().getFirst().start()))
                .flatMap(this::statement);
        var done = reading.all(Event.class).stream()
                .filter(one -> reach.contains(one.trigger().start()))
                .flatMap(this::event);
        return Stream.of(Stream.of("", head), said, done).flatMap(Function.identity());
    }

    private Stream<String> statement(Statement statement) {
        return Stream.of(
                "     said  %s: %s · %s".formatted(source(statement), lower(statement.act()), lower(statement.form())),
                "           "
                        + parts(
                                " · ",
                                statement.sourceSpan().map(span -> "source: " + words(span)),
                                statement.cue().map(span -> "cue: " + words(span)),
                                named("to: ", statement.addressees()),
                                named("about: ", statement.about()),
                                statement.date().map(date -> "date: " + date(date))),
                "           content: "
                        + statement.content().stream().map(this::words).collect(joining(" … ")));
    }

    private Stream<String> event(Event event) {
        return Stream.of(
                "     done  %s%s · %s: %s → %s"
                        .formatted(
                                event.type(),
                                event.mode().map(mode -> " " + mode).orElse(""),
                                lower(event.status()),
                                names(event.actors()),
                                names(event.recipients())),
                "           "
                        + parts(
                                " · ",
                                Optional.of("word: " + words(event.trigger())),
                                event.statement().map(id -> "within: " + within(id)),
                                event.date()
                                        .map(date -> "date: " + date(date)
                                                + event.dateFrom()
                                                        .map(from -> " (" + lower(from) + ")")
                                                        .orElse("")),
                                event.place().map(place -> "place: " + place(place)),
                                listed("how many: ", event.quantities(), this::quantity),
                                listed("objects: ", event.objects(), this::words),
                                listed("contexts: ", event.contexts(), Function.identity()),
                                Optional.of("cameo: " + event.cameo()),
                                Optional.of("score: " + plain(event.score()))));
    }

    /** The words of whom, after which cue. */
    private String within(String statement) {
        return reading.all(Statement.class).stream()
                .filter(one -> one.id().equals(statement))
                .map(one ->
                        source(one) + one.cue().map(cue -> ", " + words(cue)).orElse(""))
                .collect(joining());
    }

    private String source(Statement statement) {
        return names(statement.source().stream().toList());
    }

    private String date(TimeExpression date) {
        return "%s = %s%s"
                .formatted(
                        words(date.span()),
                        date.value(),
                        date.end().map(end -> " to " + end).orElse(""));
    }

    private String place(Location place) {
        var id = place.geonames();
        return "%s = %s %s %s%s"
                .formatted(
                        words(place.span()),
                        parts(", ", Optional.of(place.name()), place.country()),
                        degrees(place.latitude()),
                        degrees(place.longitude()),
                        id.isPresent() ? " geonames " + id.getAsLong() : "");
    }

    private String quantity(Quantity quantity) {
        var upper = quantity.upper();
        return "%s = %s%s %s%s"
                .formatted(
                        words(quantity.span()),
                        plain(quantity.value()),
                        upper.isPresent() ? " to " + plain(upper.getAsDouble()) : "",
                        quantity.unit(),
                        quantity.bound() == Quantity.Bound.EXACT
                                ? ""
                                : ", " + lower(quantity.bound()).replace('_', ' '));
    }

    private Optional<String> named(String label, List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(label + names(ids));
    }

    private static <T> Optional<String> listed(String label, List<T> items, Function<T, String> print) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(label + items.stream().map(print).collect(joining(" | ")));
    }

    /** A dash for nobody. */
    private String names(List<String> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(names::get).collect(joining(", "));
    }

    private String words(Span span) {
        return span.of(text).replaceAll("\\s*\\R\\s*", " ¶ ");
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static String parts(String between, Optional<?>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).map(Object::toString).collect(joining(between));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
