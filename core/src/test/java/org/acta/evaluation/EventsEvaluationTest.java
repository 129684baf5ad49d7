package org.acta.evaluation;

import static org.acta.evaluation.Texts.reading;
import static org.acta.evaluation.Texts.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.annotation.Link;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.junit.jupiter.api.Test;

class EventsEvaluationTest {
    private static final String HEADER =
            "trigger\tnth\ttype\tmode\tstatus\tactors\trecipients\twithin\tdate\tplace\tquantities";
    private static final String TEXT = """
            Norland bombed Sudland on Friday in Oslo and killed about 30 men. Talks may follow.
            Men in boats fled when Norland struck again.
            """;
    private static final String BOMBED =
            "bombed\t1\tASSAULT\taerial\thappened\tNorland\tSudland\t-\t2022-02-11\tOslo (NOR)\t30 dead about";
    private static final String TALKS = "Talks\t1\tCONSULT\t-\thypothetical\tNorland; Sudland\t-\t-\t-\t-\t-";
    private static final String STRUCK = "struck\t1\tASSAULT\t-\thappened\tNorland\t-\t-\t-\t-\t-";

    @Test
    void all_is_right_where_all_is_as_marked() {
        var result = evaluate(reading(bombed(), talks(Status.HYPOTHETICAL, "a1", "a2")), BOMBED, TALKS);

        assertThat(result.misses()).isEmpty();
        assertThat(shown(result))
                .contains(
                        "articles 1",
                        "events.found.precision 1.000 2/2",
                        "events.found.recall 1.000 2/2",
                        "events.found.f1 1.000",
                        "events.type 1.000 2/2",
                        "events.mode 1.000 2/2",
                        "events.actor 1.000 2/2",
                        "events.recipient 1.000 2/2",
                        "events.status 1.000 2/2",
                        "events.date 1.000 1/1",
                        "events.date.invented 0.000 0/1",
                        "events.place 1.000 1/1",
                        "events.place.invented 0.000 0/1",
                        "events.quantities 1.000 1/1",
                        "events.right.type 1.000 2/2",
                        "events.right.actor 1.000 2/2",
                        "events.accepted 1.000 2/2",
                        "events.calibration.0.8 1.000 1/1",
                        "events.calibration.0.9 1.000 1/1");
    }

    @Test
    void each_miss_is_counted_and_told_with_its_place() {
        var fled = event("fled", EventType.RETREAT, Status.HAPPENED, List.of("a3"), 0.2);

        var result = evaluate(reading(talks(Status.HAPPENED, "a2"), fled), BOMBED, TALKS);

        assertThat(shown(result))
                .contains(
                        "events.found.precision 0.500 1/2",
                        "events.found.recall 0.500 1/2",
                        "events.actor 1.000 1/1",
                        "events.status 0.000 0/1",
                        "events.date n/a 0/0",
                        "events.right.type 0.500 1/2",
                        "events.accepted 0.000 0/2",
                        "events.calibration.0.2 0.000 0/1");
        assertThat(result.misses().stream().map(Miss::text)).containsExactly("""
                        a.txt:1:9: event missed
                            gold  bombed | 1 | ASSAULT | aerial | happened | Norland | Sudland | - | 2022-02-11 | Oslo (NOR) | 30 dead about
                            got   –""", """
                        a.txt:1:67: event's status
                            gold  Talks | 1 | CONSULT | - | hypothetical | Norland; Sudland | - | - | - | - | -
                            got   Talks | CONSULT | - | happened | Sudland | - | - | - | - | - | 0.80""", """
                        a.txt:2:14: no such event
                            gold  –
                            got   fled | RETREAT | - | happened | men | - | - | - | - | - | 0.20""");
    }

    @Test
    void another_word_of_the_sentence_will_do_with_the_same_type_and_an_actor() {
        var killed = event("killed", EventType.ASSAULT, Status.HAPPENED, List.of("a1"), 0.5);
        var elsewhere = event("struck", EventType.ASSAULT, Status.HAPPENED, List.of("a1"), 0.5);

        assertThat(shown(evaluate(reading(killed), BOMBED))).contains("events.found.recall 1.000 1/1");
        assertThat(shown(evaluate(reading(elsewhere), BOMBED))).contains("events.found.recall 0.000 0/1");
        assertThat(shown(evaluate(reading(killed), BOMBED.replace("ASSAULT\taerial", "COERCE\t-"))))
                .contains("events.found.recall 0.000 0/1");
    }

    @Test
    void the_same_word_comes_before_all_else() {
        var killed = event("killed", EventType.ASSAULT, Status.HAPPENED, List.of("a1"), 0.5);
        var other = event("bombed", EventType.COERCE, Status.DENIED, List.of(), 0.5);

        assertThat(shown(evaluate(reading(killed, other), BOMBED)))
                .contains("events.found.precision 0.500 1/2", "events.type 0.000 0/1");
    }

    @Test
    void a_date_and_a_place_where_none_are_given_are_invented() {
        var struck = new Event(
                "e1",
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                "190",
                List.of("a1"),
                List.of(),
                span(TEXT, "struck"),
                Status.HAPPENED,
                Optional.empty(),
                bombed().date(),
                bombed().dateFrom(),
                bombed().place(),
                List.of(),
                List.of(),
                -9,
                1);

        var result = evaluate(reading(struck), STRUCK);

        assertThat(shown(result))
                .contains(
                        "events.date.invented 1.000 1/1",
                        "events.place.invented 1.000 1/1",
                        "events.accepted 1.000 1/1",
                        "events.calibration.0.9 1.000 1/1");
        assertThat(result.misses()).extracting(Miss::what).containsExactly("event's date, place");
    }

    @Test
    void parties_are_told_by_key_by_name_or_by_the_words_for_them() {
        var fled = event("fled", EventType.RETREAT, Status.HAPPENED, List.of("a3"), 0.5);
        var row = "fled\t1\tRETREAT\t-\thappened\t%s\t-\t-\t-\t-\t-";

        assertThat(shown(evaluate(reading(fled), row.formatted("men in boats"))))
                .contains("events.actor 1.000 1/1");
        assertThat(shown(evaluate(reading(fled), row.formatted("boats")))).contains("events.actor 0.000 0/1");
        assertThat(shown(evaluate(reading(fled), row.formatted("-")))).contains("events.actor 0.000 0/1");
        assertThat(new GoldParty("the North", Optional.of("NRL")).is(actor("a1", "Norland", "NRL"), TEXT))
                .isTrue();
        assertThat(new GoldParty("Norland", Optional.of("NRL")).is(actor("a1", "Norland", "SDL"), TEXT))
                .isFalse();
    }

    @Test
    void spans_of_time_have_both_ends() {
        var time = new GoldEvent.Time("2022-02-10", Optional.of("2022-02-12"));

        assertThat(time.is(new TimeExpression(new Span(0, 1), "2022-02-10", Optional.of("2022-02-12"))))
                .isTrue();
        assertThat(time.is(new TimeExpression(new Span(0, 1), "2022-02-10"))).isFalse();
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertThatThrownBy(() -> gold(BOMBED.replace("ASSAULT", "ATTACK")))
                .hasMessageStartingWith("a.tsv:2: 'ATTACK' is none of [AGREE,");
        assertThatThrownBy(() -> gold(BOMBED, TALKS.replace("hypothetical", "future")))
                .hasMessageStartingWith("a.tsv:3: 'future' is none of [happened,");
        assertThatThrownBy(() -> gold(BOMBED.replace("2022-02-11", "Friday")))
                .hasMessage("a.tsv:2: 'Friday' is no date such as 2022-02-10 or 2022-02-10/2022-02-12");
        assertThatThrownBy(() -> gold(BOMBED.replace("30 dead about", "30")))
                .hasMessage("a.tsv:2: '30' is no quantity such as 72 hour exact");
        assertThatThrownBy(() -> gold(BOMBED.replace("bombed\t1", "bombed\t2")))
                .hasMessage("a.tsv:2: the article has these words 1 times, not 2: bombed");
    }

    @Test
    void our_own_gold_stands_in_the_articles() throws Exception {
        var folder = Path.of("../evaluation/events");

        for (var article : LabelledArticle.find(folder, Path.of("../examples"), List.of())) {
            var rows = GoldEvents.rows(article.table());
            var text = article.read(rows.published()).text();

            assertThat(rows.published()).as(rows.file()).isPresent();
            assertThat(GoldEvents.of(rows, text, GoldEvents.keys(article, text)))
                    .as(rows.file())
                    .isNotEmpty();
        }
    }

    private static List<GoldEvent> gold(String... rows) {
        var lines = (HEADER + "\n" + String.join("\n", rows)).lines().toList();
        return GoldEvents.of(GoldRows.of("a.tsv", lines, HEADER), TEXT, Map.of());
    }

    private static Evaluation evaluate(Reading reading, String... rows) {
        return EventsEvaluation.result(List.of(new EventComparison("a.txt", gold(rows), reading)));
    }

    private static List<String> shown(Evaluation result) {
        return result.measures().stream()
                .map(m -> (m.name() + " " + m.figure() + " " + m.basis()).strip())
                .toList();
    }

    private static Reading reading(Event... events) {
        var sentences = new ArrayList<Sentence>();
        for (var words : List.of("Norland bombed", "Talks", "Men in")) {
            int start = TEXT.indexOf(words);
            sentences.add(new Sentence(new Span(start, TEXT.indexOf('.', start) + 1), 0, 0, 0));
        }
        return Texts.reading(TEXT)
                .with(Sentence.class, sentences)
                .with(
                        Actor.class,
                        List.of(actor("a1", "Norland", ""), actor("a2", "Sudland", ""), actor("a3", "men", "")))
                .with(Event.class, List.of(events));
    }

    private static Actor actor(String id, String name, String key) {
        var mention = new Mention(span(TEXT, name), span(TEXT, name), Mention.Form.NAME);
        return new Actor(
                id,
                name,
                Actor.Kind.COUNTRY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                key.isEmpty() ? Optional.empty() : Optional.of(new Link(key, Link.Basis.NAME, Optional.empty())),
                List.of(mention));
    }

    private static Event bombed() {
        return new Event(
                "e1",
                EventType.ASSAULT,
                Optional.of("aerial"),
                List.of(),
                "195",
                List.of("a1"),
                List.of("a2"),
                span(TEXT, "bombed"),
                Status.HAPPENED,
                Optional.empty(),
                Optional.of(new TimeExpression(span(TEXT, "Friday"), "2022-02-11")),
                Optional.of(Event.Inheritance.OWN),
                Optional.of(new Location(
                        span(TEXT, "Oslo"),
                        "Oslo",
                        Location.Kind.SETTLEMENT,
                        Location.Role.LITERAL,
                        Optional.of("NOR"),
                        Optional.of("Oslo"),
                        59.9,
                        10.7,
                        OptionalLong.empty())),
                List.of(new Quantity(
                        span(TEXT, "about 30 men"), 30, OptionalDouble.empty(), "dead", Quantity.Bound.ABOUT)),
                List.of(),
                -9.5,
                0.95);
    }

    private static Event talks(Status status, String... actors) {
        return event("Talks", EventType.CONSULT, status, List.of(actors), 0.8);
    }

    private static Event event(String trigger, EventType type, Status status, List<String> actors, double confidence) {
        return new Event(
                "e1",
                type,
                Optional.empty(),
                List.of(),
                "000",
                actors,
                List.of(),
                span(TEXT, trigger),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                confidence);
    }
}
