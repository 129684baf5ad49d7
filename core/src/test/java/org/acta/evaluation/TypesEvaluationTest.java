package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acta.annotation.EventType;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesEvaluationTest {
    private static final String HEADER = "uid\tmarked_sentence\tgold_root\n";
    private static final String ROWS = "1\t<s>Norland</s> bombed <t>Sudland</t>.\tASSAULT\n"
            + "2\tOn Friday <t>Sudland</t> was bombed by <s>Norland</s>.\tASSAULT\n"
            + "3\t<s>Norland</s> freed men of <t>Sudland</t>.\tYIELD\n"
            + "4\t<s>Norland</s> met <t>Sudland</t>.\tCONSULT\n";

    @TempDir
    Path folder;

    @Test
    void yielding_in_words_and_in_deeds_is_one() throws IOException {
        var result = new TypesEvaluation(TypesEvaluationTest::type).evaluate(file(HEADER + ROWS));

        assertThat(result.measures().stream().map(m -> (m.name() + " " + m.figure() + " " + m.basis()).strip()))
                .containsExactly("pairs 4", "types.accuracy 0.750 3/4", "types.macro.f1 0.600");
        assertThat(result.misses()).extracting(Miss::text).containsExactly("""
                %s:5:1: type
                    gold  CONSULT: Norland → Sudland | Norland met Sudland.
                    got   ASSAULT""".formatted(folder.resolve("a.tsv")));
        assertThat(result.confusion())
                .containsExactly(
                        "gold \\ got ASSAULT    CONSULT    YIELD",
                        "ASSAULT    2          .          .",
                        "CONSULT    1          .          .",
                        "YIELD      .          .          1");
    }

    @Test
    void the_parties_are_given_by_their_place_in_the_sentence_without_marks() {
        var pair = MarkedPair.of("On Friday <t>Sudland</t> was bombed by <s>Norland</s>.", "ASSAULT");

        assertThat(pair.sentence()).isEqualTo("On Friday Sudland was bombed by Norland.");
        assertThat(List.of(pair.source(), pair.target())).containsExactly(new Span(32, 39), new Span(10, 17));
    }

    @Test
    void a_party_that_is_not_marked_may_be_anywhere() {
        assertThat(MarkedPair.of("<s>Norland</s> slept.", "ASSAULT").target()).isEqualTo(new Span(0, 14));
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertThatThrownBy(() -> MarkedPair.read(file(HEADER + "1\t<s>Norland</s> slept</t>.\tASSAULT\n")))
                .hasMessageContaining("a.tsv:2: expected <s>…</s> and <t>…</t> in a sentence, and a type: no <t>");
        assertThatThrownBy(() -> MarkedPair.read(file(HEADER + "1\t<s>N</s> <t>S</t>\tPICNIC\n")))
                .hasMessageEndingWith("'PICNIC' is no type");
        assertThatThrownBy(() -> MarkedPair.read(file("uid\tlabel\n")))
                .hasMessageContaining("a.tsv:1: expected the columns marked_sentence and gold_root");
    }

    /** Each of the two kinds of yielding is less likely than the attack, but not both together. */
    private static Map<EventType, Double> type(String sentence, Span source, Span target) {
        return sentence.contains("freed")
                ? Map.of(EventType.RETREAT, 0.3, EventType.CONCEDE, 0.3, EventType.ASSAULT, 0.4)
                : Map.of(EventType.ASSAULT, 1.0);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.tsv"), text);
    }
}
