package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acta.annotation.AttributionPart;
import org.acta.annotation.AttributionPart.Role;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;

class AttributionEvaluationTest {
    private static final LabelledSentence FIRST =
            sentence("a", "He/B-source said/B-cue it/B-content rained/I-content ./O");
    private static final LabelledSentence SECOND =
            sentence("a", "We/B-content left/I-content ,/O she/B-source added/B-cue");

    @Test
    void what_is_marked_exactly_right_is_right_by_every_measure() {
        var measures = evaluate(List.of(FIRST, SECOND), "He said it rained.", Role.SOURCE, "He", Role.CUE, "said");

        assertThat(value(measures, "source.exact.precision")).isEqualTo(1);
        assertThat(value(measures, "source.exact.recall")).isEqualTo(0.5);
        assertThat(value(measures, "source.exact.f1")).isCloseTo(2 / 3.0, offset(1e-9));
        assertThat(value(measures, "cue.overlap.f1")).isCloseTo(2 / 3.0, offset(1e-9));
        assertThat(value(measures, "content.exact.f1")).isZero();
        assertThat(value(measures, "content.exact.precision")).isNaN();
        assertThat(value(measures, "sentences")).isEqualTo(2);
    }

    @Test
    void sharing_a_token_is_overlap_but_no_exact_match() {
        var measures = evaluate(List.of(FIRST), "", Role.CONTENT, "said it");

        assertThat(value(measures, "content.exact.f1")).isZero();
        assertThat(value(measures, "content.overlap.precision")).isEqualTo(1);
        assertThat(value(measures, "content.overlap.recall")).isEqualTo(1);
        assertThat(value(measures, "cue.overlap.recall")).isZero();
    }

    @Test
    void a_part_that_crosses_the_end_of_a_sentence_is_cut_there() {
        var measures = evaluate(List.of(FIRST, SECOND), "", Role.CONTENT, "it rained.\nWe left");

        assertThat(share(measures, "content.exact.precision")).isEqualTo("1/2");
        assertThat(share(measures, "content.overlap.precision")).isEqualTo("2/2");
    }

    @Test
    void a_part_that_begins_within_a_given_token_begins_with_the_next() {
        var measures = evaluate(
                List.of(sentence("a", "pro-talks/O envoys/B-source agree/B-cue")), "", Role.SOURCE, "talks envoys");

        assertThat(share(measures, "source.exact.precision")).isEqualTo("1/1");
    }

    /** Reads by marking the words named, wherever they first stand. */
    private static List<Measure> evaluate(List<LabelledSentence> article, String expectedStart, Object... marks) {
        var evaluation = new AttributionEvaluation((text, sentences) -> {
            assertThat(text.text()).startsWith(expectedStart);
            assertThat(sentences).hasSameSizeAs(article);
            var parts = new ArrayList<AttributionPart>();
            for (int i = 0; i < marks.length; i += 2) {
                int start = text.text().indexOf((String) marks[i + 1]);
                parts.add(new AttributionPart(
                        new Span(start, start + ((String) marks[i + 1]).length()), (Role) marks[i], 1));
            }
            return Reading.of(text).with(AttributionPart.class, parts);
        });
        return evaluation.evaluate(List.of(article));
    }

    private static LabelledSentence sentence(String article, String tokens) {
        var pairs =
                List.of(tokens.split(" ")).stream().map(pair -> pair.split("/")).toList();
        return new LabelledSentence(
                article,
                pairs.stream().map(pair -> pair[0]).collect(Collectors.toList()),
                pairs.stream().map(pair -> pair[1]).collect(Collectors.toList()));
    }

    private static double value(List<Measure> measures, String name) {
        return measure(measures, name).value();
    }

    private static String share(List<Measure> measures, String name) {
        return measure(measures, name).basis();
    }

    private static Measure measure(List<Measure> measures, String name) {
        return measures.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }
}
