package org.acta.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Link;
import org.acta.annotation.Reading;
import org.acta.cli.Palette.Style;

/** The page of an article's actors, the most spoken-of first: what each is, which of the list, and by which words. */
final class ActorsPage {
    private static final Comparator<Actor> MOST_SPOKEN_OF =
            Comparator.comparing(actor -> -actor.mentions().size());

    private final Sheet sheet;

    ActorsPage(Sheet sheet) {
        this.sheet = sheet;
    }

    String of(Reading reading) {
        var lines = new ArrayList<String>(sheet.header(reading.article()));
        var actors = reading.all(Actor.class).stream().sorted(MOST_SPOKEN_OF).toList();
        if (actors.isEmpty()) {
            lines.add("");
            lines.add(sheet.palette().paint(Style.FAINT, "Nobody is spoken of."));
        }
        int column = sheet.column(actors.stream().map(Actor::name));
        for (var actor : actors) {
            lines.add("");
            lines.addAll(sheet.entry(
                    sheet.lines(actor.name(), Style.SOURCE, column), words(reading, actor, column), column));
        }
        return Sheet.joined(lines);
    }

    private List<String> words(Reading reading, Actor actor, int column) {
        int room = sheet.room(column);
        return Stream.of(
                        sheet.lines(description(actor), Style.ACT, room),
                        sheet.lines(actor.link().map(ActorsPage::link).orElse(""), Style.FAINT, room),
                        sheet.lines(MentionCounts.of(reading, actor), Style.USUAL, room))
                .flatMap(List::stream)
                .toList();
    }

    /** "person · RUS · GOV · foreign minister"; a role that is in the name already is not said again. */
    private static String description(Actor actor) {
        var name = actor.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(actor.kind().name().toLowerCase(Locale.ROOT)),
                        actor.country().stream(),
                        actor.sector().map(Enum::name).stream(),
                        actor.role().filter(role -> !name.contains(role.toLowerCase(Locale.ROOT))).stream(),
                        actor.link().isPresent() ? Stream.<String>empty() : Stream.of("not in the list"))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private static String link(Link link) {
        return link.key() + " · " + link.reason();
    }
}
