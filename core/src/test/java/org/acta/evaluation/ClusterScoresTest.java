package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published figures are those of the reference scorer's own test cases (conll/reference-coreference-scorers, {@code
 * test/TestCases.README} and {@code test/CorefMetricTestConfig.pm}; Pradhan et al. 2014, "Scoring Coreference Partitions of
 * Predicted Mentions"). Cases D and E come from Bagga and Baldwin 1998, F to L from Vilain et al. 1995.
 */
class ClusterScoresTest {
    private static final double ROUNDED = 0.00001;

    /** Letters are mentions; recall, then precision, of each. */
    @ParameterizedTest(name = "{0}: {1} read as {2}")
    @CsvSource(textBlock = """
            # case, key, response,   MUC,               B-cubed,           CEAF-e
            A1,  a bc def, a bc def,        1, 1,             1, 1,              1, 1
            A2,  a bc def, a de,            0.333333, 1,      0.388889, 1,       0.6, 0.9
            A3,  a bc def, a bcx defy z,    1, 0.6,           1, 0.509259,       0.885714, 0.664286
            A4,  a bc def, a bcx dy z,      0.333333, 0.333333, 0.555556, 0.404762, 0.733333, 0.55
            A5,  a bc def, a bcxB dy z,     0.333333, 0.25,   0.555556, 0.3125,  0.688889, 0.516667
            A6,  a bc def, a bcx dy Bz,     0.333333, 0.25,   0.555556, 0.354167, 0.733333, 0.55
            """)
    void all_three_are_those_of_the_reference_scorer(
            String name,
            String key,
            String response,
            double mucRecall,
            double mucPrecision,
            double bCubedRecall,
            double bCubedPrecision,
            double ceafERecall,
            double ceafEPrecision) {
        var scores = scores(key, response);

        assertAgreement(scores.muc(), mucRecall, mucPrecision);
        assertAgreement(scores.bCubed(), bCubedRecall, bCubedPrecision);
        assertAgreement(scores.ceafE(), ceafERecall, ceafEPrecision);
    }

    @ParameterizedTest(name = "{0}: {1} read as {2}")
    @CsvSource(textBlock = """
            A10, a bc def,        a b c d e f,    0, 0,             0.5, 1
            A11, a bc def,        abcdef,         1, 0.6,           1, 0.388889
            A12, a bc def,        a x y c d e z,  0, 0,             0.361111, 0.571429
            A13, a bc def,        axycdez,        0.333333, 0.166667, 0.472222, 0.122449
            D1,  12345 67 89ABC,  12345 6789ABC,  1, 0.9,           1, 0.761905
            E1,  12345 67 89ABC,  1234589ABC 67,  1, 0.9,           1, 0.583333
            """)
    void muc_and_b_cubed_are_those_of_the_reference_scorer(
            String name,
            String key,
            String response,
            double mucRecall,
            double mucPrecision,
            double bCubedRecall,
            double bCubedPrecision) {
        var scores = scores(key, response);

        assertAgreement(scores.muc(), mucRecall, mucPrecision);
        assertAgreement(scores.bCubed(), bCubedRecall, bCubedPrecision);
    }

    @ParameterizedTest(name = "{0}: {1} read as {2}")
    @CsvSource(textBlock = """
            F1, ABCD,     AB CD,       0.666667, 1
            G1, AB CD,    ABCD,        1, 0.666667
            H1, ABCD,     ABCD,        1, 1
            J1, ABC,      AC,          0.5, 1
            K1, BCDEGHJ,  ABC DEF GHI, 0.5, 0.5
            L1, ABC DEFG, AB CD FGH,   0.4, 0.5
            """)
    void muc_is_that_of_the_reference_scorer(
            String name, String key, String response, double recall, double precision) {
        assertAgreement(scores(key, response).muc(), recall, precision);
    }

    @Test
    void f1_and_its_mean_are_those_of_the_reference_scorer() {
        var scores = scores("a bc def", "a de");

        assertThat(scores.muc().f1()).isCloseTo(0.5, within(ROUNDED));
        assertThat(scores.bCubed().f1()).isCloseTo(14.0 / 25, within(ROUNDED));
        assertThat(scores.ceafE().f1()).isCloseTo(0.72, within(ROUNDED));
        assertThat(scores.mean()).isCloseTo((0.5 + 0.56 + 0.72) / 3, within(ROUNDED));
    }

    @Test
    void several_texts_are_reckoned_together_and_not_averaged() {
        var both = scores("AB CD", "ABCD").plus(scores("ABCD", "AB CD"));

        assertAgreement(both.muc(), 4.0 / 5, 4.0 / 5);
    }

    @Test
    void nothing_against_nothing_is_not_measured() {
        assertThat(scores("", "").mean()).isNaN();
        assertThat(scores("ab", "").mean()).isZero();
    }

    private static ClusterScores scores(String key, String response) {
        return ClusterScores.of(clusters(key), clusters(response));
    }

    private static Clusters clusters(String sets) {
        return new Clusters(Arrays.stream(sets.split(" "))
                .map(set -> set.chars().boxed().collect(Collectors.toSet()))
                .toList());
    }

    /** Where a figure has nothing to be reckoned from, the reference scorer says 0. */
    private static void assertAgreement(Agreement agreement, double recall, double precision) {
        assertThat(Double.isNaN(agreement.recall()) ? 0 : agreement.recall()).isCloseTo(recall, within(ROUNDED));
        assertThat(Double.isNaN(agreement.precision()) ? 0 : agreement.precision())
                .isCloseTo(precision, within(ROUNDED));
    }
}
