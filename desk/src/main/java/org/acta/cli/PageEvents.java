package org.acta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Event.Status;
import org.acta.annotation.Location;
import org.acta.annotation.Reading;
import org.acta.annotation.Statement;
import org.acta.cli.Palette.Style;

/** The lower part of a page: what was done, by whom, in the order of the text. */
final class PageEvents {
    private final Sheet sheet;
    private final Map<String, Actor> actors;

    PageEvents(Sheet sheet, Map<String, Actor> actors) {
        this.sheet = sheet;
        this.actors = actors;
    }

    /** None for an article without events. */
    List<String> of(Reading reading) {
        var events = reading.all(Event.class);
        if (events.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>(List.of("", sheet.palette().paint(Style.TITLE, "What was done")));
        int column = sheet.column(events.stream().map(this::doers));
        for (var event : events) {
            lines.add("");
            lines.addAll(sheet.entry(
                    sheet.lines(doers(event), Style.SOURCE, column),
                    words(reading, event, sheet.room(column)),
                    column));
        }
        return lines;
    }

    private List<String> words(Reading reading, Event event, int room) {
        return Stream.of(
                        sheet.lines(heading(reading, event), Style.ACT, room),
                        sheet.lines(circumstances(event), Style.USUAL, room),
                        sheet.lines(saidBy(reading, event), Style.FAINT, room))
                .flatMap(List::stream)
                .toList();
    }

    /** "ASSAULT aerial · bombed · denied · unsure". */
    private static String heading(Reading reading, Event event) {
        return dotted(
                event.type() + event.mode().map(mode -> " " + mode).orElse(""),
                event.trigger().of(reading.text()),
                event.status() == Status.HAPPENED ? "" : event.status().name().toLowerCase(Locale.ROOT),
                event.confidence() < Page.UNSURE ? "unsure" : "");
    }

    /** "→ Sudland · 11 February 2022 · Oslo, NOR · about 30 dead". */
    private String circumstances(Event event) {
        var recipients = names(event.recipients());
        return dotted(
                recipients.isEmpty() ? "" : "→ " + recipients,
                event.date()
                        .map(date -> Page.day(date.value())
                                + date.end().map(end -> " to " + Page.day(end)).orElse(""))
                        .orElse(""),
                event.place().map(PageEvents::place).orElse(""),
                event.quantities().stream().map(Amounts::told).collect(Collectors.joining(", ")));
    }

    private static String place(Location place) {
        return place.name() + place.country().map(country -> ", " + country).orElse("");
    }

    private String saidBy(Reading reading, Event event) {
        return reading.all(Statement.class).stream()
                .filter(statement -> event.statement().equals(Optional.of(statement.id())))
                .findFirst()
                .map(statement -> "in words of " + Page.name(statement, actors))
                .orElse("");
    }

    private String doers(Event event) {
        var names = names(event.actors());
        return names.isEmpty() ? "(not named)" : names;
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }

    private static String dotted(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
