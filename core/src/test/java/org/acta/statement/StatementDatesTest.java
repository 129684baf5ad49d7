package org.acta.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.acta.annotation.TimeExpression;
import org.junit.jupiter.api.Test;

class StatementDatesTest {

    @Test
    void the_day_beside_the_cue_is_the_statements() {
        var said = Marked.parsed(
                "<Olga/PROPN/2/nsubj> {said/VERB/0/root} on/ADP/4/case Thursday/PROPN/2/obl"
                        + " [the/DET/6/det dam/NOUN/7/nsubj broke/VERB/2/ccomp on/ADP/9/case Monday/PROPN/7/obl]./PUNCT/2/punct");

        assertThat(dateOf(said.withTimes("on Thursday", "on Monday"))).contains("on Thursday");
    }

    @Test
    void the_day_of_a_deed_within_the_content_is_not() {
        var said = Marked.parsed(
                "<Olga/PROPN/2/nsubj> {said/VERB/0/root}"
                        + " [the/DET/4/det dam/NOUN/5/nsubj broke/VERB/2/ccomp on/ADP/7/case Monday/PROPN/5/obl]./PUNCT/2/punct");

        assertThat(dateOf(said.withTimes("on Monday"))).isEmpty();
    }

    @Test
    void a_day_may_open_the_sentence() {
        var said = Marked.parsed("On/ADP/2/case Friday/PROPN/4/obl <Olga/PROPN/4/nsubj> {denied/VERB/0/root}"
                + " [the/DET/6/det report/NOUN/4/obj]./PUNCT/4/punct");

        assertThat(dateOf(said.withTimes("On Friday"))).contains("On Friday");
    }

    @Test
    void a_day_may_hang_on_the_occasion() {
        var said = Marked.parsed(
                "<Olga/PROPN/2/nsubj> {said/VERB/0/root} in/ADP/5/case an/DET/5/det interview/NOUN/2/obl"
                        + " on/ADP/7/case Friday/PROPN/5/nmod [the/DET/9/det dam/NOUN/10/nsubj held/VERB/2/ccomp]./PUNCT/2/punct");

        assertThat(dateOf(said.withTimes("on Friday"))).contains("on Friday");
    }

    @Test
    void the_day_of_another_verb_is_not_the_cues() {
        var said =
                Marked.parsed("<Olga/PROPN/6/nsubj>,/PUNCT/3/punct elected/VERB/1/acl on/ADP/5/case Monday/PROPN/3/obl"
                        + " {said/VERB/0/root} [the/DET/8/det dam/NOUN/9/nsubj held/VERB/6/ccomp]./PUNCT/6/punct");

        assertThat(dateOf(said.withTimes("on Monday"))).isEmpty();
    }

    @Test
    void a_day_that_the_speaker_names_is_not_the_authors() {
        var said = Marked.of("“On Friday,” <Olga> {said}, [“the dam will hold.”]");

        assertThat(dateOf(said.withTimes("On Friday"))).isEmpty();
    }

    @Test
    void speech_without_a_cue_has_no_day_of_its_own() {
        var said = Marked.of("On Friday Olga was calm. [“The dam will hold.”]");

        assertThat(dateOf(said.withTimes("On Friday"))).isEmpty();
    }

    private static Optional<String> dateOf(Marked marked) {
        var dates = new StatementDates(marked.layout(), marked.reading().all(TimeExpression.class));
        return dates.of(marked.attribution()).map(TimeExpression::value);
    }
}
