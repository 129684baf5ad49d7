package org.acta.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSequenceTest {
    private static final float NEVER = -1e4f;

    /** O, B-cue, I-cue; I only after B or I. */
    private final LabelSequence labels = new LabelSequence(
            List.of("O", "B-cue", "I-cue"), new float[] {0, 0, NEVER, 0, 0, 0, 0, 0, 0}, new float[] {0, 0, NEVER});

    @Test
    void a_stretch_runs_from_its_b_to_its_last_i() {
        var runs = labels.runs(new float[] {9, 0, 0, 0, 9, 0, 0, 0, 9, 9, 0, 0}, 4);

        assertThat(runs)
                .extracting(LabelSequence.Run::label, LabelSequence.Run::from, LabelSequence.Run::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cue", 1, 3));
    }

    @Test
    void two_stretches_may_touch() {
        var runs = labels.runs(new float[] {0, 9, 0, 0, 9, 0}, 2);

        assertThat(runs).hasSize(2);
    }

    @Test
    void an_impossible_step_is_never_taken() {
        var runs = labels.runs(new float[] {9, 0, 0, 0, 3, 9}, 2);

        assertThat(runs).extracting(LabelSequence.Run::from).containsExactly(1);
    }

    @Test
    void the_score_is_the_probability_of_the_labels() {
        var runs = labels.runs(new float[] {0, 20, 0}, 1);

        assertThat(runs.getFirst().score()).isBetween(0.99, 1.0);
    }

    @Test
    void no_tokens_give_no_stretches() {
        assertThat(labels.runs(new float[0], 0)).isEmpty();
    }

    @Test
    void weights_that_do_not_fit_the_labels_are_refused() {
        assertThatThrownBy(() -> new LabelSequence(List.of("O", "B-x"), new float[3], new float[2]))
                .hasMessageContaining("4 transitions");
    }
}
