package org.acta.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;
import org.acta.annotation.Link;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sector;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;

/** Readings of articles that nobody wrote, as many as are wanted, the same for the same number. */
public final class MadeUp {
    private static final List<String> PEOPLE =
            List.of("Kari Holm", "Ivo Tamm", "Rana Saleh", "Peter Okoye", "Lena Brandt", "Tariq Aziz Khan");
    private static final List<String> WORDS = List.of(
            "the border stays open", "no shell fell on the harbour", "talks go on in the spring", "grain will be sent");

    private MadeUp() {}

    /** An article with some statements and an event a statement. */
    public static Reading reading(int number) {
        return reading(number, 6);
    }

    public static Reading reading(int number, int statements) {
        var random = new Random(number);
        var text = new StringBuilder("Report " + number + ".\n");
        var actors = new ArrayList<Actor>();
        var said = new ArrayList<Statement>();
        var done = new ArrayList<Event>();
        for (int i = 1; i <= statements; i++) {
            var who = add(text, PEOPLE.get(random.nextInt(PEOPLE.size())));
            text.append(' ');
            var cue = add(text, "said");
            text.append(' ');
            var day = add(text, "on Thursday");
            text.append(' ');
            var words = add(text, "“" + WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(50) + "”");
            text.append(" in ");
            var town = add(text, "Oslo");
            text.append(".\n");
            actors.add(actor("a" + i, who.of(text.toString()), who));
            var date = Optional.of(new TimeExpression(day, "2024-03-" + (10 + random.nextInt(20))));
            said.add(statement(i, who, cue, words, date));
            done.add(event(i, cue, date, town));
        }
        var article = new Article(
                "report-" + number,
                Optional.of("The Example Post"),
                Optional.of("https://example.org/" + number),
                Optional.of("Report " + number),
                Optional.of(LocalDate.of(2024, 3, 1).plusDays(number % 28)),
                "en",
                text.toString());
        return Reading.of(article)
                .with(Actor.class, actors)
                .with(Statement.class, said)
                .with(Event.class, done);
    }

    private static Span add(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static Actor actor(String id, String name, Span span) {
        boolean isKnown = name.equals("Kari Holm");
        return new Actor(
                id,
                name,
                Actor.Kind.PERSON,
                Optional.of("NOR"),
                Optional.of(Sector.GOV),
                Optional.of("envoy"),
                isKnown ? Optional.of(new Link("QH", Link.Basis.NAME, Optional.empty())) : Optional.empty(),
                List.of(new Mention(span, span, Mention.Form.NAME)));
    }

    private static Statement statement(int number, Span who, Span cue, Span words, Optional<TimeExpression> date) {
        return new Statement(
                "s" + number,
                Optional.of("a" + number),
                List.of(),
                List.of("a1"),
                SpeechAct.values()[number % SpeechAct.values().length],
                Statement.Form.DIRECT,
                Optional.of(who),
                Optional.of(cue),
                List.of(words),
                List.of(new Span(words.start() + 1, words.end() - 1)),
                date,
                0.9);
    }

    private static Event event(int number, Span trigger, Optional<TimeExpression> date, Span town) {
        var place = new Location(
                town,
                "Oslo",
                Location.Kind.SETTLEMENT,
                Location.Role.LITERAL,
                Optional.of("NOR"),
                Optional.empty(),
                59.91,
                10.75,
                OptionalLong.of(3143244));
        return new Event(
                "e" + number,
                EventType.values()[number % EventType.values().length],
                Optional.empty(),
                List.of("diplomatic"),
                "010",
                List.of("a" + number),
                List.of("a1"),
                trigger,
                Event.Status.HAPPENED,
                Optional.of("s" + number),
                date,
                Optional.of(Event.Inheritance.OWN),
                Optional.of(place),
                List.of(new Quantity(town, 2, OptionalDouble.empty(), "dead", Quantity.Bound.AT_LEAST)),
                List.of(),
                1,
                0.8);
    }
}
