package org.acta.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.annotation.Actor;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;

/** A row for each statement. */
final class StatementRows {
    static final List<String> HEADER = List.of(
            "article",
            "publisher",
            "published",
            "statement",
            "source",
            "source_kind",
            "act",
            "form",
            "cue",
            "content",
            "quotes",
            "start",
            "end",
            "date",
            "confidence");

    private StatementRows() {}

    static List<List<?>> of(Reading reading) {
        var actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        return reading.all(Statement.class).stream()
                .<List<?>>map(statement -> row(reading, statement, actors))
                .toList();
    }

    private static List<?> row(Reading reading, Statement statement, Map<String, Actor> actors) {
        var article = reading.article();
        var source = statement.source().flatMap(id -> Optional.ofNullable(actors.get(id)));
        return List.of(
                article.id(),
                article.publisher().orElse(""),
                article.published().map(Object::toString).orElse(""),
                statement.id(),
                source.map(Actor::name).orElse(""),
                source.map(actor -> name(actor.kind())).orElse(""),
                name(statement.act()),
                name(statement.form()),
                statement.cue().map(cue -> cue.of(reading.text())).orElse(""),
                words(reading, statement.content()),
                words(reading, statement.quotes()),
                statement.content().getFirst().start(),
                statement.content().getLast().end(),
                statement.date().map(TimeExpression::value).orElse(""),
                Math.round(statement.confidence() * 10_000) / 10_000.0);
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" … "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
