package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverLinesTest {
    private static final String TEXT = "Police arrested 40 protesters and held 12 rifles; 30-35 arrests were counted.";

    @Test
    void those_who_are_arrested_are_the_size_of_the_event() {
        var event =
                line(arrest("arrest", quantity("40 protesters", 40, "protester"), quantity("12 rifles", 12, "rifle")));

        assertThat(event.at("/size").toString()).isEqualTo("{\"arrested\":40}");
    }

    @Test
    void arrests_are_counted_by_themselves() {
        var event = line(arrest("arrest", quantity("30-35 arrests", 30, "arrest")));

        assertThat(event.at("/size/arrested").asInt()).isEqualTo(30);
    }

    @Test
    void those_to_whom_something_else_is_done_are_no_size() {
        assertThat(line(arrest("deport", quantity("40 protesters", 40, "protester")))
                        .has("size"))
                .isFalse();
    }

    private static JsonNode line(Event event) {
        var reading = Reading.of(Article.of("arrests", TEXT))
                .with(Actor.class, List.of(actor("a1", "Police"), actor("a2", "40 protesters")))
                .with(Event.class, List.of(event));
        return JsonMapper.shared().readTree(new PloverLines("acta").of(reading).getFirst());
    }

    private static Actor actor(String id, String words) {
        return new Actor(
                id,
                words,
                Actor.Kind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Mention(span(words), span(words), Mention.Form.NOMINAL)));
    }

    private static Event arrest(String mode, Quantity... quantities) {
        return new Event(
                "e1",
                EventType.COERCE,
                Optional.of(mode),
                List.of(),
                "173",
                List.of("a1"),
                List.of("a2"),
                span("arrested"),
                Event.Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(quantities),
                List.of(),
                -7,
                0.9);
    }

    private static Quantity quantity(String words, double value, String unit) {
        return new Quantity(span(words), value, OptionalDouble.empty(), unit, Quantity.Bound.EXACT);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
