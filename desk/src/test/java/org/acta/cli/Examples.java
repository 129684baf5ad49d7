package org.acta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.annotation.Link;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sector;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;

/** Readings made by hand. */
final class Examples {
    private static final String TALKS = """
            Envoys part without a date for new talks

            The Norwegian envoy, Kari Holm, said on Thursday that the talks in Oslo had been “useful, if not easy”. “We \
            leave with more questions than we brought, and that is how it should be,” she told reporters.

            Delegates from the southern provinces denied that they had walked out. It was claimed that a paper with \
            three red lines had gone round the table.
            """;

    private Examples() {}

    /** A paraphrase with words quoted, a quotation, a denial, and something that nobody is named for. */
    static Reading talks() {
        var holm = actor("a1", "Kari Holm", Actor.Kind.PERSON, Optional.of("envoy"), "Kari Holm");
        var delegates = actor(
                "a2",
                "delegates from the southern provinces",
                Actor.Kind.UNNAMED,
                Optional.empty(),
                "Delegates from the southern provinces");
        var article = new Article(
                "talks",
                Optional.of("The Example Post"),
                Optional.empty(),
                Optional.of("Envoys part without a date for new talks"),
                Optional.of(LocalDate.of(2023, 6, 16)),
                "en",
                TALKS);
        return Reading.of(article)
                .with(Actor.class, List.of(holm, delegates))
                .with(
                        Statement.class,
                        List.of(
                                        statement(1, "a1", SpeechAct.ASSERT, Statement.Form.MIXED, "said", 0.94)
                                                .content("the talks in Oslo had been “useful, if not easy”")
                                                .quotes("useful, if not easy")
                                                .on("Thursday", "2023-06-15"),
                                        statement(2, "a1", SpeechAct.ASSERT, Statement.Form.DIRECT, "told", 0.97)
                                                .content(
                                                        "“We leave with more questions than we brought, and that is how it "
                                                                + "should be,”")
                                                .quotes(
                                                        "We leave with more questions than we brought, and that is how it should "
                                                                + "be,"),
                                        statement(3, "a2", SpeechAct.DENY, Statement.Form.INDIRECT, "denied", 0.9)
                                                .content("they had walked out"),
                                        statement(4, "", SpeechAct.ASSERT, Statement.Form.INDIRECT, "was claimed", 0.4)
                                                .content("a paper with three red lines had gone round the table"))
                                .stream()
                                .map(Draft::statement)
                                .toList());
    }

    /** Two of the list, one by her office and one by name, and a crowd that nobody knows. */
    static Reading visit() {
        var text = "The foreign minister met Sergei Lavrov. She told Lavrov that she trusted him; thousands watched.";
        var minister = new Actor(
                "a1",
                "French foreign minister",
                Actor.Kind.PERSON,
                Optional.of("FRA"),
                Optional.of(Sector.GOV),
                Optional.of("foreign minister"),
                Optional.of(new Link("le-drian-jean-yves", Link.Basis.HOLDER, Optional.of(LocalDate.of(2022, 2, 10)))),
                List.of(mention(text, "The foreign minister", 0, Form.NOMINAL), mention(text, "She", 0, Form.PRONOUN)));
        var lavrov = new Actor(
                "a2",
                "Sergei Lavrov",
                Actor.Kind.PERSON,
                Optional.of("RUS"),
                Optional.of(Sector.GOV),
                Optional.of("minister"),
                Optional.of(new Link("lavrov-sergei", Link.Basis.NAME, Optional.empty())),
                List.of(
                        mention(text, "Sergei Lavrov", 0, Form.NAME),
                        mention(text, "Lavrov", 39, Form.NAME),
                        mention(text, "him", 0, Form.PRONOUN)));
        var crowd = new Actor(
                "a3",
                "thousands",
                Actor.Kind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                Optional.of("thousands"),
                Optional.empty(),
                List.of(mention(text, "thousands", 0, Form.NOMINAL)));
        return Reading.of(Article.of("visit", text)).with(Actor.class, List.of(minister, lavrov, crowd));
    }

    private static Mention mention(String text, String words, int from, Form form) {
        int start = text.indexOf(words, from);
        var span = new Span(start, start + words.length());
        return new Mention(span, span, form);
    }

    private static Actor actor(String id, String name, Actor.Kind kind, Optional<String> role, String words) {
        var mention = new Mention(span(words), span(words), Mention.Form.NAME);
        return new Actor(id, name, kind, Optional.empty(), Optional.empty(), role, Optional.empty(), List.of(mention));
    }

    private static Draft statement(
            int number, String source, SpeechAct act, Statement.Form form, String cue, double confidence) {
        var statement = new Statement(
                "s" + number,
                Optional.of(source).filter(id -> !id.isEmpty()),
                List.of(),
                List.of(),
                act,
                form,
                Optional.empty(),
                Optional.of(span(cue)),
                List.of(),
                List.of(),
                Optional.empty(),
                confidence);
        return new Draft(statement);
    }

    private record Draft(Statement statement) {
        Draft content(String words) {
            return with(List.of(span(words)), statement.quotes(), statement.date());
        }

        Draft quotes(String words) {
            return with(statement.content(), List.of(span(words)), statement.date());
        }

        Draft on(String words, String day) {
            return with(statement.content(), statement.quotes(), Optional.of(new TimeExpression(span(words), day)));
        }

        private Draft with(List<Span> content, List<Span> quotes, Optional<TimeExpression> date) {
            return new Draft(new Statement(
                    statement.id(),
                    statement.source(),
                    statement.addressees(),
                    statement.about(),
                    statement.act(),
                    statement.form(),
                    statement.sourceSpan(),
                    statement.cue(),
                    content,
                    quotes,
                    date,
                    statement.confidence()));
        }
    }

    private static Span span(String words) {
        int start = TALKS.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** An attack, a threat in somebody's words, a meeting of two, and what nobody did. */
    static Reading strikes() {
        var text = """
                Strikes on the harbour

                Norland bombed Oslo harbour on Friday and killed at least 30. “We will strike again,” Norland said.
                Norland met Sudland. Sudland denied a plot.
                """;
        var north = country(text, "a1", "Norland", "NRL");
        var south = country(text, "a2", "Sudland", "SDL");
        var said = new Statement(
                "s1",
                Optional.of("a1"),
                List.of(),
                List.of(),
                SpeechAct.THREATEN,
                Statement.Form.DIRECT,
                Optional.empty(),
                Optional.of(span(text, "said")),
                List.of(span(text, "“We will strike again,”")),
                List.of(span(text, "We will strike again,")),
                Optional.empty(),
                0.9);
        var bombed = new Event(
                "e1",
                EventType.ASSAULT,
                Optional.of("aerial"),
                List.of("military"),
                "195",
                List.of("a1"),
                List.of("a2"),
                span(text, "bombed"),
                Status.HAPPENED,
                Optional.empty(),
                Optional.of(new TimeExpression(span(text, "Friday"), "2022-02-11")),
                Optional.of(Event.Inheritance.OWN),
                Optional.of(new Location(
                        span(text, "Oslo harbour"),
                        "Oslo",
                        Location.Kind.SETTLEMENT,
                        Location.Role.LITERAL,
                        Optional.of("NOR"),
                        Optional.of("Oslo"),
                        59.9,
                        10.7,
                        OptionalLong.of(3143244))),
                List.of(new Quantity(
                        span(text, "at least 30"), 30, OptionalDouble.empty(), "dead", Quantity.Bound.AT_LEAST)),
                List.of(),
                -9.5,
                0.95);
        var events = List.of(
                bombed,
                event(text, 2, EventType.ASSAULT, Status.THREATENED, "strike", "1384", "s1", "a1"),
                event(text, 3, EventType.CONSULT, Status.HAPPENED, "met", "040", "", "a1", "a2"),
                event(text, 4, EventType.ASSAULT, Status.DENIED, "plot", "180", "", "a2"));
        var article = new Article(
                "strikes",
                Optional.of("The Example Post"),
                Optional.of("https://example.org/strikes"),
                Optional.of("Strikes on the harbour"),
                Optional.of(LocalDate.of(2022, 2, 12)),
                "en",
                text);
        var first = text.indexOf("Norland");
        return Reading.of(article)
                .with(Actor.class, List.of(north, south))
                .with(
                        Sentence.class,
                        List.of(
                                new Sentence(new Span(0, 22), 0, 4, 0),
                                new Sentence(new Span(first, text.length() - 1), 4, 40, 1)))
                .with(Statement.class, List.of(said))
                .with(Event.class, events);
    }

    private static Actor country(String text, String id, String name, String code) {
        return new Actor(
                id,
                name,
                Actor.Kind.COUNTRY,
                Optional.of(code),
                Optional.of(Sector.GOV),
                Optional.empty(),
                Optional.empty(),
                List.of(mention(text, name, 0, Form.NAME)));
    }

    private static Event event(
            String text,
            int number,
            EventType type,
            Status status,
            String trigger,
            String cameo,
            String statement,
            String... actors) {
        return new Event(
                "e" + number,
                type,
                Optional.empty(),
                List.of(),
                cameo,
                List.of(actors),
                List.of(),
                span(text, trigger),
                status,
                Optional.of(statement).filter(id -> !id.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                -9,
                number == 4 ? 0.4 : 0.8);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
