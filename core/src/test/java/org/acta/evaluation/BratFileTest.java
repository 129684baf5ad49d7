package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BratFileTest {
    private static final String TEXT = "😀 Ann said\nshe knew 😀 nothing.";

    @Test
    void offsets_count_code_points() {
        var attributions = read("""
                T1\tSource 2 5\tAnn
                T2\tCue 6 10\tsaid
                T3\tContent 22 29\tnothing
                T4\tAttribution 6 10\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """);

        assertThat(attributions).hasSize(1);
        assertThat(words(attributions.getFirst())).containsExactly("Ann", "said", "nothing");
    }

    @Test
    void a_stretch_may_be_interrupted_and_a_role_filled_twice() {
        var attributions = read("""
                T1\tCue 6 10\tsaid
                T2\tContent 11 14;22 29\tshe nothing
                T3\tContent 15 19\tknew
                E1\tCue:T1 Content:T2 Content2:T3
                """);

        assertThat(words(attributions.getFirst())).containsExactly("said", "she", "knew", "nothing");
    }

    @Test
    void words_with_line_breaks_go_on_in_the_next_lines() {
        var attributions = read("""
                T1\tContent 6 14\tsaid

                she said: T1 is "here"
                T2\tCue 6 10\tsaid
                E1\tCue:T2 Content:T1
                """);

        assertThat(words(attributions.getFirst())).containsExactly("said", "said\nshe");
    }

    @Test
    void notes_are_passed_over_and_so_is_an_event_without_cue_and_content() {
        var attributions = read("""
                T1\tSource 2 5\tAnn
                T2\tDiscuss 2 5\tAnn
                #1\tAnnotatorNotes T2\twhy?
                E1\tAttribution:T2 Source:T1
                E2\tDiscuss:T2
                """);

        assertThat(attributions).isEmpty();
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertThatThrownBy(() -> read("T1\tCue 6 10\tsaid\nT2\tCue 6-10\tsaid\n"))
                .hasMessage("a.ann:2: expected 'Type START END;START END', found: Cue 6-10");
        assertThatThrownBy(() -> read("T1\tCue 6 1000\tsaid\n")).hasMessageStartingWith("a.ann:1: this lies outside");
        assertThatThrownBy(() -> read("E1\tCue:T7\n")).hasMessageContaining("found: Cue:T7");
        assertThatThrownBy(() -> read("hello\n")).hasMessage("a.ann:1: this is no record of brat: hello");
    }

    private static List<GoldAttribution> read(String lines) {
        return BratFile.of("a.ann", lines.lines().toList(), TEXT);
    }

    private static List<String> words(GoldAttribution attribution) {
        return java.util.stream.Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .map(span -> span.of(TEXT))
                .toList();
    }
}
