package org.acta.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.annotation.Actor;
import org.acta.annotation.Reading;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.cli.Palette.Style;

/**
 * The page that a person reads: the article's title, publisher and date, then who said what, and what was done, in the
 * order of the text.
 */
final class Page {
    static final double UNSURE = 0.5;

    private final Sheet sheet;

    Page(Sheet sheet) {
        this.sheet = sheet;
    }

    String of(Reading reading) {
        var lines = new ArrayList<String>(sheet.header(reading.article()));
        var statements = reading.all(Statement.class);
        if (statements.isEmpty()) {
            lines.add("");
            lines.add(sheet.palette().paint(Style.FAINT, "Nobody is reported to have said anything."));
        }
        var actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        int column = sheet.column(statements.stream().map(statement -> name(statement, actors)));
        var introduced = new HashSet<String>();
        for (var statement : statements) {
            lines.add("");
            lines.addAll(sheet.entry(
                    source(statement, actors, introduced, column), words(reading, statement, column), column));
        }
        lines.addAll(new PageEvents(sheet, actors).of(reading));
        return Sheet.joined(lines);
    }

    /** The name, and at its first time what the article calls its bearer. */
    private List<String> source(Statement statement, Map<String, Actor> actors, Set<String> introduced, int column) {
        var lines = new ArrayList<String>(sheet.lines(name(statement, actors), Style.SOURCE, column));
        statement
                .source()
                .filter(introduced::add)
                .flatMap(id -> Optional.ofNullable(actors.get(id)))
                .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                .flatMap(Actor::role)
                .ifPresent(role -> lines.addAll(sheet.lines(role, Style.FAINT, column)));
        return lines;
    }

    static String name(Statement statement, Map<String, Actor> actors) {
        return statement
                .source()
                .flatMap(id -> Optional.ofNullable(actors.get(id)))
                .map(Actor::name)
                .orElse("(not named)");
    }

    private List<String> words(Reading reading, Statement statement, int column) {
        int room = sheet.room(column);
        var lines = new ArrayList<String>(sheet.lines(heading(reading, statement), Style.ACT, room));
        lines.addAll(Passage.content(reading, statement).wrap(room, sheet.palette()));
        return lines;
    }

    /** The act, the cue that shows it, and the day: "denies · has repeatedly denied · 10 February 2022". */
    private static String heading(Reading reading, Statement statement) {
        var cue = statement.cue().map(span -> " · " + span.of(reading.text())).orElse("");
        var date = statement.date().map(time -> " · " + day(time.value())).orElse("");
        var unsure = statement.confidence() < UNSURE ? " · unsure" : "";
        return verb(statement.act()) + cue + date + unsure;
    }

    /** As one says it of a third person: warns, denies. */
    private static String verb(SpeechAct act) {
        var name = act.name().toLowerCase(Locale.ROOT);
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    static String day(String value) {
        try {
            return Sheet.day(LocalDate.parse(value));
        } catch (DateTimeParseException weekMonthOrYear) {
            return value;
        }
    }
}
