package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void the_greatest_weight_is_given_up_where_the_sum_gains_by_it() {
        assertThat(Assignment.highest(new double[][] {{10, 9}, {9, 1}})).isEqualTo(18);
    }

    @Test
    void with_nothing_to_assign_the_sum_is_zero() {
        assertThat(Assignment.highest(new double[0][0])).isZero();
        assertThat(Assignment.highest(new double[3][0])).isZero();
    }

    @RepeatedTest(40)
    void no_other_assignment_has_a_higher_sum(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (var row : weights) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(4) / 3.0;
            }
        }

        assertThat(Assignment.highest(weights)).isCloseTo(bestOfAll(weights, 0, 0), within(1e-9));
    }

    @RepeatedTest(40)
    void each_row_has_its_column_in_the_highest_sum(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (var row : weights) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(4) / 3.0;
            }
        }

        var columnOf = Assignment.best(weights);

        assertThat(columnOf).hasSize(weights.length);
        assertThat(columnOf.stream().filter(column -> column >= 0)).doesNotHaveDuplicates();
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += columnOf.get(row) < 0 ? 0 : weights[row][columnOf.get(row)];
        }
        assertThat(sum).isCloseTo(bestOfAll(weights, 0, 0), within(1e-9));
    }

    @Test
    void what_weighs_nothing_is_not_assigned() {
        assertThat(Assignment.best(new double[][] {{0, 1}, {0, 0}, {0, 0}})).containsExactly(1, -1, -1);
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    private static double bestOfAll(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = bestOfAll(weights, row + 1, taken);
        for (int column = 0; column < weights[0].length; column++) {
            if ((taken >> column & 1) == 0) {
                best = Math.max(best, weights[row][column] + bestOfAll(weights, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
