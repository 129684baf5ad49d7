package org.acta.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sector;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
    private static final String TEXT = "Lavrov said on Thursday: “Nobody wants a war.” A grey owl 🦉 was there.";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordWriterTest.class.getResourceAsStream("acta-1.schema.json"));

    @Test
    void a_reading_of_nothing_is_a_valid_record() {
        var record = new RecordWriter().line(Reading.of(Article.of("x", "Nothing was said.")));

        assertThat(faults(record)).isEmpty();
        assertThat(record)
                .isEqualTo("{\"format\":\"acta/1\",\"article\":{\"id\":\"x\",\"publisher\":null,\"url\":null,"
                        + "\"title\":null,\"published\":null,\"language\":\"en\",\"text\":\"Nothing was said.\"},"
                        + "\"actors\":[],\"statements\":[],\"events\":[]}");
    }

    @Test
    void actors_and_statements_are_written_as_the_schema_has_them() {
        var record = new RecordWriter(Optional.of(new Provenance("acta 1", Optional.of("sha256:00"))))
                .line(reading(SpeechAct.ASSERT));

        assertThat(faults(record)).isEmpty();
        var statement = json(record).at("/statements/0");
        assertThat(statement.at("/source").asString()).isEqualTo("a1");
        assertThat(statement.at("/form").asString()).isEqualTo("direct");
        assertThat(statement.at("/date").toString())
                .isEqualTo("{\"value\":\"2022-02-10\",\"text\":\"Thursday\",\"at\":15}");
        assertThat(statement.at("/quotes/0/text").asString()).isEqualTo("Nobody wants a war.");
        assertThat(json(record).at("/provenance/model").asString()).isEqualTo("sha256:00");
    }

    @Test
    void every_stretch_is_exactly_that_stretch_of_the_text() {
        var record = json(new RecordWriter().line(reading(SpeechAct.ASSERT)));

        var text = record.at("/article/text").asString();
        assertThat(text).isEqualTo(TEXT);
        for (var span : record.findParents("start")) {
            assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                    .isEqualTo(span.get("text").asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_speech_act_is_in_the_schema(SpeechAct act) {
        assertThat(faults(new RecordWriter().line(reading(act)))).isEmpty();
    }

    @Test
    void events_are_written_as_the_schema_has_them() {
        var record = new RecordWriter().line(withEvent(Status.HYPOTHETICAL, EventType.ASSAULT));

        assertThat(faults(record)).isEmpty();
        assertThat(json(record).at("/events/0").toString())
                .isEqualTo(
                        "{\"id\":\"e1\",\"type\":\"ASSAULT\",\"mode\":\"firearms\",\"contexts\":[\"military\"],"
                                + "\"cameo\":\"193\",\"quad\":\"material_conflict\",\"actors\":[\"a1\"],\"recipients\":[],"
                                + "\"trigger\":{\"start\":41,\"end\":44,\"text\":\"war\"},\"status\":\"hypothetical\","
                                + "\"statement\":\"s1\",\"date\":{\"value\":\"2022-02-10\",\"end\":\"2022-02\",\"text\":\"Thursday\",\"at\":15},"
                                + "\"dateFrom\":\"sentence\",\"place\":{\"name\":\"Moscow\",\"country\":\"RUS\",\"kind\":\"settlement\",\"admin1\":\"Moscow\",\"lat\":55.75,"
                                + "\"lon\":37.62,\"geonames\":524901,\"text\":\"there\",\"at\":65},\"quantities\":[{\"value\":100000,"
                                + "\"upper\":null,\"unit\":\"owl\",\"bound\":\"at_least\",\"of\":null,\"text\":\"A grey owl\",\"at\":47},"
                                + "{\"value\":2.5,\"upper\":4,\"unit\":\"owl\",\"bound\":\"exact\",\"of\":null,\"text\":\"owl\",\"at\":54}],"
                                + "\"objects\":[{\"start\":54,\"end\":57,\"text\":\"owl\"}],\"score\":-9.0,\"confidence\":0.1235}");
    }

    @Test
    void an_event_may_have_little() {
        var bare = new Event(
                "e1",
                EventType.AGREE,
                Optional.empty(),
                List.of(),
                "030",
                List.of(),
                List.of(),
                span("said"),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                2.5,
                1);

        var record = new RecordWriter().line(reading(SpeechAct.ASSERT).with(Event.class, List.of(bare)));

        assertThat(faults(record)).isEmpty();
        assertThat(json(record).at("/events/0/place").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_event_is_in_the_schema(EventType type) {
        assertThat(faults(new RecordWriter().line(withEvent(Status.HAPPENED, type))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_status_is_in_the_schema(Status status) {
        assertThat(faults(new RecordWriter().line(withEvent(status, EventType.AID))))
                .isEmpty();
    }

    @Test
    void a_page_holds_the_same_as_a_line() {
        var writer = new RecordWriter();

        var page = writer.page(reading(SpeechAct.WARN));

        assertThat(page).startsWith("{\n  \"format\": \"acta/1\",\n");
        assertThat(json(page)).isEqualTo(json(writer.line(reading(SpeechAct.WARN))));
    }

    @Test
    void line_ends_in_a_text_do_not_break_the_line() {
        var line = new RecordWriter().line(Reading.of(Article.of("x", "One.\r\n\r\nTwo.\u2028Three.")));

        assertThat(line).doesNotContain("\n", "\r");
    }

    static Reading withEvent(Status status, EventType type) {
        var owls = new Quantity(span("A grey owl"), 100_000, OptionalDouble.empty(), "owl", Quantity.Bound.AT_LEAST);
        var few = new Quantity(span("owl"), 2.5, OptionalDouble.of(4), "owl", Quantity.Bound.EXACT);
        var event = new Event(
                "e1",
                type,
                Optional.of("firearms"),
                List.of("military"),
                "193",
                List.of("a1"),
                List.of(),
                span("war"),
                status,
                Optional.of("s1"),
                Optional.of(new TimeExpression(span("Thursday"), "2022-02-10", Optional.of("2022-02"))),
                Optional.of(Event.Inheritance.SENTENCE),
                Optional.of(new Location(
                        span("there"),
                        "Moscow",
                        Location.Kind.SETTLEMENT,
                        Location.Role.LITERAL,
                        Optional.of("RUS"),
                        Optional.of("Moscow"),
                        55.75,
                        37.62,
                        OptionalLong.of(524901))),
                List.of(owls, few),
                List.of(span("owl")),
                -9,
                0.123456);
        return reading(SpeechAct.ASSERT).with(Event.class, List.of(event));
    }

    private static Reading reading(SpeechAct act) {
        var mention = new Mention(span("Lavrov"), span("Lavrov"), Mention.Form.NAME);
        var lavrov = new Actor(
                "a1",
                "Lavrov",
                Actor.Kind.PERSON,
                Optional.of("RUS"),
                Optional.of(Sector.GOV),
                Optional.empty(),
                Optional.empty(),
                List.of(mention));
        var statement = new Statement(
                "s1",
                Optional.of("a1"),
                List.of(),
                List.of("a1"),
                act,
                Statement.Form.DIRECT,
                Optional.of(mention.span()),
                Optional.of(span("said")),
                List.of(span("“Nobody wants a war.”")),
                List.of(span("Nobody wants a war.")),
                Optional.of(new TimeExpression(span("Thursday"), "2022-02-10")),
                0.9);
        var article = Article.of("x", TEXT).publishedOn(LocalDate.of(2022, 2, 10));
        return Reading.of(article).with(Actor.class, List.of(lavrov)).with(Statement.class, List.of(statement));
    }

    private static Span span(String words) {
        var start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<?> faults(String record) {
        return SCHEMA.validate(record, InputFormat.JSON);
    }

    private static JsonNode json(String record) {
        return JsonMapper.shared().readTree(record);
    }
}
