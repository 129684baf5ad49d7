package org.acta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A row a statement, as RFC 4180 has it, and safe to open in a spreadsheet. */
final class CsvOutput implements Output {
    private static final List<String> HEADER = List.of(
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
    /** What makes a spreadsheet take a cell for a formula, full-width forms too. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private boolean hasHeader;

    @Override
    public String add(Reading reading) {
        var actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        return rows(reading.all(Statement.class).stream()
                .map(statement -> row(reading, statement, actors))
                .toList());
    }

    @Override
    public String end() {
        return rows(List.of());
    }

    private static List<?> row(Reading reading, Statement statement, Map<String, Actor> actors) {
        var article = reading.article();
        var source = statement.source().flatMap(id -> Optional.ofNullable(actors.get(id)));
        return List.of(
                harmless(article.id()),
                harmless(article.publisher().orElse("")),
                article.published().map(Object::toString).orElse(""),
                statement.id(),
                harmless(source.map(Actor::name).orElse("")),
                source.map(actor -> name(actor.kind())).orElse(""),
                name(statement.act()),
                name(statement.form()),
                harmless(statement.cue().map(cue -> cue.of(reading.text())).orElse("")),
                harmless(words(reading, statement.content())),
                harmless(words(reading, statement.quotes())),
                statement.content().getFirst().start(),
                statement.content().getLast().end(),
                statement.date().map(TimeExpression::value).orElse(""),
                Math.round(statement.confidence() * 10_000) / 10_000.0);
    }

    private String rows(List<? extends List<?>> rows) {
        var out = new StringBuilder();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            if (!hasHeader) {
                csv.printRecord(HEADER);
                hasHeader = true;
            }
            for (var row : rows) {
                csv.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take text", e);
        }
        return out.toString();
    }

    /** An apostrophe in front keeps a cell from being calculated. */
    static String harmless(String cell) {
        return cell.isEmpty() || FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" … "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
