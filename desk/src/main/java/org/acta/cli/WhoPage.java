package org.acta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.cli.Palette.Style;
import org.acta.dictionary.Answer;
import org.acta.dictionary.Country;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Tenure;

/** Answers from the list of actors, as a person reads them: one below the other, many namesakes briefly. */
final class WhoPage {
    private static final int MANY = 6;

    private final Sheet sheet;
    private final LocalDate day;
    private final boolean all;

    /** One line of a page: what it is about, and what is said of it. */
    private record Line(String name, Style style, List<String> words) {
        static Line of(String name, String... words) {
            return new Line(
                    name,
                    Style.FAINT,
                    Stream.of(words).filter(word -> !word.isEmpty()).toList());
        }

        Line in(Style style) {
            return new Line(name, style, words);
        }
    }

    WhoPage(Sheet sheet, LocalDate day, boolean all) {
        this.sheet = sheet;
        this.day = day;
        this.all = all;
    }

    /** @param upTo the last change of office that the list knows of */
    String of(List<Answer> answers, LocalDate upTo) {
        var persons = answers.stream()
                .flatMap(answer -> answer instanceof Answer.Person person ? Stream.of(person) : Stream.empty())
                .toList();
        var blocks = answers.stream()
                .filter(answer -> persons.size() <= MANY || !(answer instanceof Answer.Person))
                .map(this::block);
        var brief = persons.size() <= MANY ? Stream.<String>empty() : Stream.of(brief(persons));
        return Stream.of(blocks, brief, age(answers, upTo))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Of an office: that later changes are not in the list. */
    private Stream<String> age(List<Answer> answers, LocalDate upTo) {
        boolean isOfOffices =
                answers.stream().anyMatch(answer -> answer instanceof Answer.Office || answer instanceof Answer.Person);
        return isOfOffices && day.isAfter(upTo)
                ? Stream.of(Sheet.joined(sheet.lines(
                        "The last change of office in the list is of %s; later ones are not in it."
                                .formatted(Sheet.day(upTo)),
                        Style.FAINT,
                        sheet.width())))
                : Stream.empty();
    }

    private String block(Answer answer) {
        var entry = answer.entry();
        var lines = new ArrayList<>(sheet.lines(entry.name(), Style.TITLE, sheet.width()));
        lines.addAll(sheet.lines(description(entry), Style.FAINT, sheet.width()));
        if (answer instanceof Answer.Office office && office.holder().isEmpty()) {
            lines.addAll(sheet.lines(WhoWords.why(office.certainty()), Style.ACT, sheet.width()));
        }
        lines.addAll(table(lines(answer)));
        if (all && answer instanceof Answer.Office office) {
            lines.add("");
            lines.addAll(table(holders(office)));
        }
        return Sheet.joined(lines);
    }

    private List<Line> lines(Answer answer) {
        return switch (answer) {
            case Answer.Office office -> office(office);
            case Answer.Person person -> person(person);
            case Answer.State state -> country(state.country());
            case Answer.Body body ->
                named(
                        Line.of(
                                body.entry().scope().isPresent() ? "titles" : "also",
                                joined(body.entry().aliases())),
                        Line.of("existed", Days.of(body.entry().years()).orElse("")));
        };
    }

    private static List<Line> country(Country country) {
        return named(
                Line.of("also", joined(country.names())),
                Line.of("people", joined(country.demonyms())),
                Line.of("capital", joined(country.capitals())),
                Line.of("seat", joined(country.seats())));
    }

    private static List<Line> named(Line... lines) {
        return Stream.of(lines).filter(line -> !line.words().isEmpty()).toList();
    }

    private List<Line> office(Answer.Office office) {
        var onTheDay = office.onTheDay().stream()
                .map(term -> Line.of(
                                term.person().name(),
                                WhoWords.role(office, term),
                                days(term) + " · " + term.person().key())
                        .in(Style.SOURCE));
        var neighbours = office.neighbours().stream()
                .filter(term -> office.onTheDay().isEmpty())
                .map(term -> Line.of(
                        term.person().name(), (term.days().isOverBy(day) ? "before: " : "after: ") + days(term)));
        return Stream.concat(onTheDay, neighbours).toList();
    }

    private List<Line> holders(Answer.Office office) {
        return office.holders().stream()
                .map(term -> Line.of(term.person().name(), marked(term)).in(style(term)))
                .toList();
    }

    private List<Line> person(Answer.Person person) {
        var also = Line.of("also", joined(person.entry().aliases()));
        var offices = person.offices().stream()
                .map(term -> Line.of(term.office().name(), marked(term)).in(style(term)));
        return Stream.concat(named(also).stream(), offices).toList();
    }

    /** Of many, each with one office: that of the day, else the last. */
    private String brief(List<Answer.Person> persons) {
        return Sheet.joined(table(persons.stream()
                .map(person -> Line.of(person.entry().name(), office(person)).in(Style.SOURCE))
                .toList()));
    }

    private String office(Answer.Person person) {
        var ofTheDay = person.offices().stream()
                .filter(term -> term.days().surelyHolds(day))
                .findFirst();
        return ofTheDay.or(() -> person.offices().stream().reduce((first, last) -> last))
                .map(term -> term.office().name() + " · " + days(term))
                .orElse(description(person.entry()));
    }

    private Style style(Answer.Term term) {
        return term.days().mayHold(day) ? Style.SOURCE : Style.USUAL;
    }

    private String marked(Answer.Term term) {
        return days(term)
                + (term.days().surelyHolds(day)
                        ? " · on " + Sheet.day(day)
                        : term.days().mayHold(day) ? " · perhaps on " + Sheet.day(day) : "");
    }

    private static String days(Answer.Term term) {
        return Days.of(term.days()).orElse("days not on record")
                + (term.tenure().claim() == Tenure.Claim.SOLE
                        ? ""
                        : " · " + term.tenure().claim().name().toLowerCase(Locale.ROOT));
    }

    private static String description(Entry entry) {
        return Stream.of(
                        Stream.of(entry.kind().name().toLowerCase(Locale.ROOT)),
                        entry.country().stream(),
                        entry.sector().map(Enum::name).stream(),
                        Stream.of(entry.key()).filter(key -> !entry.country().equals(Optional.of(key))))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private List<String> table(List<Line> lines) {
        int column = sheet.column(lines.stream().map(Line::name), sheet.width() / 2);
        return lines.stream().flatMap(line -> row(line, column).stream()).toList();
    }

    private List<String> row(Line line, int column) {
        return sheet.entry(
                sheet.lines(line.name(), line.style(), column),
                line.words().stream()
                        .flatMap(words -> sheet.lines(words, Style.USUAL, sheet.room(column)).stream())
                        .toList(),
                column);
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
