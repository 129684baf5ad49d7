package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acta.evaluation.ExpectedScores.Standing;
import org.acta.evaluation.ExpectedScores.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedScoresTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0.800, OK", "0.810, OK", "0.789, NEAR", "0.815, NEAR", "0.784, FAIL", "0.820, FAIL"})
    void a_figure_is_ok_within_tolerance_near_a_little_beyond_and_else_fails(double value, Standing standing)
            throws IOException {
        var expected = read("tolerance = 0.01\nmeasure.source.exact.f1 = 0.8\n");

        var verdicts = expected.compare(List.of(Measure.share("source.exact.f1", value)), "");

        assertThat(verdicts).extracting(Verdict::standing).containsExactly(standing);
        assertThat(verdicts.getFirst().text()).startsWith("source.exact.f1 0.").endsWith(", on record 0.8 ± 0.01");
    }

    @Test
    void a_measure_without_a_figure_or_a_result_fails() throws IOException {
        var expected = read("tolerance = 0.01\nmeasure.a = 0.8\nmeasure.b = 0.8\n");

        var verdicts = expected.compare(List.of(Measure.share("b", 0, 0)), "");

        assertThat(verdicts)
                .extracting(Verdict::text)
                .containsExactly("a was not measured", "b n/a, on record 0.8 ± 0.01");
        assertThat(verdicts).extracting(Verdict::standing).containsOnly(Standing.FAIL);
    }

    @Test
    void another_corpus_fails() throws IOException {
        var corpus = Files.writeString(folder.resolve("corpus"), "abc");
        var expected = read("tolerance = 0\nsha256 = 00\n");

        assertThat(expected.compare(List.of(), Checksum.of(List.of(corpus))))
                .extracting(Verdict::text)
                .containsExactly("this is another corpus: its sha256 is "
                        + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad, on record is 00");
    }

    @Test
    void comments_and_blank_lines_are_passed_over_and_a_broken_line_is_named() throws IOException {
        assertThat(read("# PolNeAR\n\nname = dev\ntolerance = 0.01\n").entries())
                .containsEntry("name", "dev");
        assertThatThrownBy(() -> read("tolerance = 0.01\nhello\n"))
                .hasMessageEndingWith(":2: expected 'key = value', found: hello");
        assertThatThrownBy(() -> read("tolerance = 0.01\nmeasure.a = x\n"))
                .hasMessageEndingWith(":2: expected a number, found 'x'");
        assertThatThrownBy(() -> read("name = dev\n")).hasMessageContaining("expected 'tolerance");
    }

    private ExpectedScores read(String lines) throws IOException {
        return ExpectedScores.read(Files.writeString(folder.resolve("scores.properties"), lines));
    }
}
