package org.acta.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordReaderTest {
    private final RecordReader reader = new RecordReader();
    private final Reading owls = RecordWriterTest.withEvent(Status.DENIED, EventType.ASSAULT);

    @Test
    void what_was_written_is_read_again() {
        var made = new Provenance("acta 1", Optional.of("sha256:00"));

        var recorded = reader.read(new RecordWriter(Optional.of(made)).line(owls));

        assertThat(recorded.provenance()).contains(made);
        assertThat(recorded.reading().article()).isEqualTo(owls.article());
        assertThat(recorded.reading().all(Actor.class)).isEqualTo(owls.all(Actor.class));
        assertThat(recorded.reading().all(Statement.class).getFirst())
                .usingRecursiveComparison()
                .ignoringFields("confidence")
                .isEqualTo(owls.all(Statement.class).getFirst());
        assertThat(recorded.reading().all(Event.class).getFirst())
                .usingRecursiveComparison()
                .ignoringFields("confidence")
                .isEqualTo(owls.all(Event.class).getFirst());
    }

    @Test
    void what_was_read_is_written_as_it_was() {
        var line = new RecordWriter().line(owls);

        assertThat(new RecordWriter().line(reader.read(line).reading())).isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource
    void by_what_an_actor_was_told_comes_back(Link.Basis basis) {
        var link = new Link("Q1", basis, Optional.of(LocalDate.of(2022, 2, 10)));
        var actor = owls.all(Actor.class).getFirst();
        var linked = new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.role(),
                Optional.of(link),
                List.of(new Mention(new Span(0, 6), new Span(0, 6), Mention.Form.NOMINAL)));
        var line = new RecordWriter().line(Reading.of(owls.article()).with(Actor.class, List.of(linked)));

        assertThat(reader.read(line).reading().all(Actor.class)).containsExactly(linked);
    }

    @Test
    void words_that_do_not_say_where_they_stand_are_found_nearby() {
        var line = new RecordWriter().line(owls).replaceAll(",\"at\":\\d+", "");

        assertThat(reader.read(line).reading().all(Event.class).getFirst().date())
                .isEqualTo(owls.all(Event.class).getFirst().date());
    }

    @Test
    void a_text_kept_elsewhere_is_given_beside_the_record() {
        var bare = new RecordWriter().lineWithoutText(Reading.of(Article.of("x", "Nothing.")));

        assertThat(bare).doesNotContain("Nothing");
        assertThat(reader.read(bare, "Nothing.").reading().text()).isEqualTo("Nothing.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"broken                                  | is not valid JSON
        []                                        | is not an acta/1 record
        {"format": "acta/2"}                      | is not an acta/1 record
        {"format": "acta/1"}                      | article is missing
        {"format": "acta/1", "article": {}}       | article.text is missing
        {"format": "acta/1", "article": {"text": "One.", "id": 1}} | article.id is no text
        {"format": "acta/1", "article": {"text": "One.", "id": "x", "published": "May"}} | article.published is no day: "May"
        {"format": "acta/1", "article": {"text": "One.", "id": "x"}, "actors": {}} | actors is no list
        {"format": "acta/1", "article": {"text": "One.", "id": "x"}, "actors": [{"id": "a1", "name": "One", "kind": "owl"}]} | actors[0].kind "owl" is none of person, country
        """)
    void what_is_no_record_is_refused_in_words(String record, String reason) {
        assertThatThrownBy(() -> reader.read(record))
                .isInstanceOf(BrokenRecordException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_stretch_must_be_one_of_the_text() {
        var line = new RecordWriter().line(owls);

        assertThatThrownBy(() -> reader.read(line.replace("\"start\":0,\"end\":6", "\"start\":0,\"end\":600")))
                .hasMessageContaining("actors[0].mentions[0]: [0, 600) is no stretch of a text of 71 characters");
        assertThatThrownBy(() -> reader.read(line.replace("\"start\":0,\"end\":6", "\"start\":1,\"end\":7")))
                .hasMessageContaining("actors[0].mentions[0]: at [1, 7) the text has other words");
    }
}
