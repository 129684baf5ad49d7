package org.acta.export;

import static org.acta.export.Cells.joined;
import static org.acta.export.Cells.lower;
import static org.acta.export.Column.integer;
import static org.acta.export.Column.maybe;
import static org.acta.export.Column.number;
import static org.acta.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Link;
import org.acta.annotation.Location;
import org.acta.annotation.TimeExpression;
import org.acta.codebook.Codebook;

/** The tables that one reading gives. Names of columns are stable; new ones come at the end. */
public final class Tables {
    private Tables() {}

    public static Table<StatementRow> statements() {
        var columns = new ArrayList<Column<StatementRow>>(Cells.article(StatementRow::reading));
        columns.addAll(List.of(
                text(
                        "statement",
                        "id of the statement within the article",
                        row -> row.statement().id()),
                maybe(
                        "source",
                        "name of who said it; empty where the article names nobody",
                        row -> row.source().map(Actor::name)),
                maybe(
                        "source_kind",
                        "person, country, organisation, group, institution or unnamed",
                        row -> row.source().map(actor -> lower(actor.kind()))),
                text(
                        "act",
                        "what was done by saying it: assert, deny, ask, …",
                        row -> lower(row.statement().act())),
                text(
                        "form",
                        "direct (all in quotation marks), indirect (none) or mixed",
                        row -> lower(row.statement().form())),
                maybe(
                        "cue",
                        "the words that show it: said, according to",
                        row -> row.statement()
                                .cue()
                                .map(cue -> cue.of(row.reading().text()))),
                text(
                        "content",
                        "what was said; several stretches with … between",
                        row -> Cells.words(row.reading(), row.statement().content())),
                text(
                        "quotes",
                        "the words between quotation marks, likewise",
                        row -> Cells.words(row.reading(), row.statement().quotes())),
                integer(
                        "start",
                        "where the content begins in the article's text, in UTF-16 code units from 0",
                        row -> row.statement().content().getFirst().start()),
                integer(
                        "end",
                        "where it ends, exclusive",
                        row -> row.statement().content().getLast().end()),
                maybe(
                        "date",
                        "when it was said, where the text says so",
                        row -> row.statement().date().map(TimeExpression::value)),
                number(
                        "confidence",
                        "0 to 1",
                        row -> Cells.confidence(row.statement().confidence()))));
        return new Table<>(
                "statements", "One thing that a source is reported to have said, written, thought or felt.", columns);
    }

    public static Table<EventRow> events() {
        var codebook = Codebook.shipped();
        var columns = new ArrayList<Column<EventRow>>(Cells.article(EventRow::reading));
        columns.addAll(List.of(
                text(
                        "event",
                        "id of the event within the article",
                        row -> row.event().id()),
                text("type", "PLOVER's event type", row -> row.event().type().name()),
                maybe("mode", "PLOVER's mode of that type", row -> row.event().mode()),
                text(
                        "status",
                        "happened, ongoing, planned, hypothetical, promised, demanded, threatened, denied or negated",
                        row -> lower(row.event().status()))));
        columns.addAll(parties());
        columns.addAll(List.of(
                text(
                        "trigger",
                        "the word that denotes it",
                        row -> row.event().trigger().of(row.reading().text())),
                integer(
                        "start",
                        "where that word begins in the article's text, in UTF-16 code units from 0",
                        row -> row.event().trigger().start()),
                integer(
                        "end",
                        "where it ends, exclusive",
                        row -> row.event().trigger().end()),
                maybe("sentence", "the sentence around it", EventRow::sentence),
                maybe(
                        "statement",
                        "id of the statement in whose words it stands; empty where the article itself vouches for it",
                        row -> row.event().statement()),
                maybe(
                        "said_by",
                        "name of that statement's source",
                        row -> row.saidBy().map(Actor::name))));
        columns.addAll(whenAndWhere());
        columns.addAll(List.of(
                text(
                        "quantities",
                        "how many of what, and how the number stands to the true one; several with ; between",
                        row -> joined(row.event().quantities().stream().map(Cells::amount))),
                text(
                        "objects",
                        "instruments and objects in the text's words",
                        row -> joined(row.event().objects().stream()
                                .map(span -> span.of(row.reading().text())))),
                text("contexts", "PLOVER's contexts", row -> joined(row.event().contexts().stream())),
                text(
                        "quad",
                        "quad category: verbal or material, cooperation or conflict",
                        row -> lower(codebook.quad(row.event().type()))),
                number(
                        "score",
                        "PLOVER's intensity, -10 to 10",
                        row -> Optional.of(row.event().score())),
                text("cameo", "the nearest CAMEO code", row -> row.event().cameo()),
                number(
                        "confidence",
                        "0 to 1, calibrated",
                        row -> Cells.confidence(row.event().confidence()))));
        return new Table<>("events", "One thing that is done, or spoken of as done, to be done, or not done.", columns);
    }

    private static List<Column<EventRow>> parties() {
        return List.of(
                text(
                        "actors",
                        "names of those who did it, with ; between",
                        row -> joined(row.actors().stream().map(Actor::name))),
                text(
                        "actor_countries",
                        "their countries (ISO 3166-1 alpha-3), - for none, in the same order",
                        row -> joined(row.actors().stream().map(Tables::country))),
                text(
                        "recipients",
                        "names of those to or with whom it was done",
                        row -> joined(row.recipients().stream().map(Actor::name))),
                text(
                        "recipient_countries",
                        "their countries, likewise",
                        row -> joined(row.recipients().stream().map(Tables::country))));
    }

    private static List<Column<EventRow>> whenAndWhere() {
        return List.of(
                maybe(
                        "date",
                        "2022-02-10, 2022-W06, 2022-02 or 2022; empty where the text gives none",
                        row -> row.event().date().map(TimeExpression::value)),
                maybe("date_end", "of a span its end", row -> row.event().date().flatMap(TimeExpression::end)),
                maybe(
                        "date_from",
                        "own (it stands with the event) or sentence (taken over)",
                        row -> row.event().dateFrom().map(Cells::lower)),
                maybe("place", "where it was done", row -> row.event().place().map(Location::name)),
                maybe(
                        "place_country",
                        "its country (ISO 3166-1 alpha-3)",
                        row -> row.event().place().flatMap(Location::country)),
                number(
                        "latitude",
                        "degrees, north positive",
                        row -> row.event().place().map(Location::latitude)),
                number(
                        "longitude",
                        "degrees, east positive",
                        row -> row.event().place().map(Location::longitude)));
    }

    public static Table<MentionRow> mentions() {
        return new Table<>(
                "mentions",
                "One place in an article where words stand for an actor.",
                List.of(
                        text(
                                "article",
                                "id of the article",
                                row -> row.reading().article().id()),
                        text(
                                "actor",
                                "id of the actor within the article",
                                row -> row.actor().id()),
                        text(
                                "name",
                                "the fullest name that the article gives",
                                row -> row.actor().name()),
                        text(
                                "kind",
                                "person, country, organisation, group, institution or unnamed",
                                row -> lower(row.actor().kind())),
                        maybe(
                                "country",
                                "ISO 3166-1 alpha-3",
                                row -> row.actor().country()),
                        maybe(
                                "sector",
                                "PLOVER's sector",
                                row -> row.actor().sector().map(Enum::name)),
                        maybe(
                                "role",
                                "office or description",
                                row -> row.actor().role()),
                        maybe(
                                "key",
                                "key in Acta's list of actors",
                                row -> row.actor().key()),
                        maybe(
                                "reason",
                                "how it was linked to the list",
                                row -> row.actor().link().map(Link::reason)),
                        text(
                                "form",
                                "name, nominal, demonym or pronoun",
                                row -> lower(row.mention().form())),
                        integer(
                                "start",
                                "where the words begin in the article's text, in UTF-16 code units from 0",
                                row -> row.mention().span().start()),
                        integer(
                                "end",
                                "where they end, exclusive",
                                row -> row.mention().span().end()),
                        text(
                                "text",
                                "the words",
                                row -> row.mention().span().of(row.reading().text()))));
    }

    private static String country(Actor actor) {
        return actor.country().orElse("-");
    }
}
