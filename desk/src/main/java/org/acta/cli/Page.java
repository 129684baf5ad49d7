package org.acta.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Reading;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.cli.Palette.Style;

/**
 * The page that a person reads: the article's title, publisher and date, then who said what, in the order of the text. Wide
 * screens have the sources in a column of their own, narrow ones above their words.
 */
final class Page {
    /** Longer lines are hard to read, on whatever screen. */
    private static final int WIDEST = 100;

    private static final int NARROW = 60;
    private static final int GAP = 2;
    private static final int NARROWEST_SOURCE = 12;
    private static final double UNSURE = 0.5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final int width;
    private final Palette palette;

    Page(int columns, Palette palette) {
        this.width = Math.min(columns, WIDEST);
        this.palette = palette;
    }

    String of(Reading reading) {
        var lines = new ArrayList<String>(header(reading));
        var statements = reading.all(Statement.class);
        if (statements.isEmpty()) {
            lines.add("");
            lines.add(palette.paint(Style.FAINT, "Nobody is reported to have said anything."));
        }
        var actors = reading.all(Actor.class).stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, same) -> one));
        int column = sourceColumn(statements, actors);
        var introduced = new HashSet<String>();
        for (var statement : statements) {
            lines.add("");
            var source = source(statement, actors, introduced, column);
            var words = words(reading, statement, column);
            lines.addAll(isNarrow() ? stacked(source, words) : besides(source, words, column));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    String rule() {
        return palette.paint(Style.FAINT, "─".repeat(width));
    }

    private List<String> header(Reading reading) {
        var article = reading.article();
        var lines = new ArrayList<String>(
                Passage.of(article.title().orElse(article.id()), Style.TITLE).wrap(width, palette));
        var imprint = Stream.concat(article.publisher().stream(), article.published().map(DAY::format).stream())
                .collect(Collectors.joining(" · "));
        lines.addAll(Passage.of(imprint, Style.FAINT).wrap(width, palette));
        return lines;
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    private int sourceColumn(List<Statement> statements, Map<String, Actor> actors) {
        int longest = statements.stream()
                .mapToInt(statement -> Columns.of(name(statement, actors)))
                .max()
                .orElse(0);
        return isNarrow() ? width : Math.clamp(longest, NARROWEST_SOURCE, width / 4);
    }

    /** The name, and at its first time what the article calls its bearer. */
    private List<String> source(Statement statement, Map<String, Actor> actors, Set<String> introduced, int column) {
        var lines = new ArrayList<String>(
                Passage.of(name(statement, actors), Style.SOURCE).wrap(column, palette));
        statement
                .source()
                .filter(introduced::add)
                .flatMap(id -> Optional.ofNullable(actors.get(id)))
                .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                .flatMap(Actor::role)
                .ifPresent(role -> lines.addAll(Passage.of(role, Style.FAINT).wrap(column, palette)));
        return lines;
    }

    private static String name(Statement statement, Map<String, Actor> actors) {
        return statement
                .source()
                .flatMap(id -> Optional.ofNullable(actors.get(id)))
                .map(Actor::name)
                .orElse("(not named)");
    }

    private List<String> words(Reading reading, Statement statement, int column) {
        int room = isNarrow() ? width - GAP : width - column - GAP;
        var lines = new ArrayList<String>(
                Passage.of(heading(reading, statement), Style.ACT).wrap(room, palette));
        lines.addAll(Passage.content(reading, statement).wrap(room, palette));
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

    private static String day(String value) {
        try {
            return LocalDate.parse(value).format(DAY);
        } catch (DateTimeParseException weekMonthOrYear) {
            return value;
        }
    }

    private static List<String> stacked(List<String> source, List<String> words) {
        var indented = words.stream().map(line -> " ".repeat(GAP) + line);
        return Stream.concat(source.stream(), indented).toList();
    }

    private List<String> besides(List<String> left, List<String> right, int column) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var first = i < left.size() ? left.get(i) : "";
            var second = i < right.size() ? right.get(i) : "";
            lines.add((first + " ".repeat(column + GAP - Columns.of(first)) + second).stripTrailing());
        }
        return lines;
    }
}
