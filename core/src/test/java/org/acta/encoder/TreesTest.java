package org.acta.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void each_word_takes_its_best_head() {
        float[] arc = {
            0, -9, 5, 0, // word 0 under word 1
            9, 0, -9, 0, // word 1 is the root
            0, 0, 5, -9, // word 2 under word 1
        };
        var heads = new int[3];

        Trees.heads(arc, 4, 0, 3, 0, heads);

        assertThat(heads).containsExactly(1, -1, 1);
    }

    @Test
    void a_cycle_is_broken_where_it_costs_least() {
        float[] arc = {
            9, -9, 0, 0, // root
            0, 4, -9, 5, // word 1 under word 2, word 0 nearly as good
            0, 0, 5, -9, // word 2 under word 1
        };
        var heads = new int[3];

        Trees.heads(arc, 4, 0, 3, 0, heads);

        assertThat(heads).containsExactly(-1, 0, 1);
    }

    @Property
    void whatever_the_scores_there_is_one_root_and_every_word_reaches_it(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int words) {
        var random = new Random(seed);
        var arc = new float[words * (words + 1)];
        for (int i = 0; i < arc.length; i++) {
            arc[i] = random.nextFloat();
        }
        var heads = new int[words];

        Trees.heads(arc, words + 1, 0, words, 0, heads);

        assertThat(heads).containsOnlyOnce(-1);
        for (int word = 0; word < words; word++) {
            int at = word;
            for (int step = 0; step <= words && at >= 0; step++) {
                at = heads[at];
            }
            assertThat(at).isEqualTo(-1);
        }
    }
}
