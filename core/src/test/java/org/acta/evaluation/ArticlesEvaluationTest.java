package org.acta.evaluation;

import static org.acta.evaluation.Texts.reading;
import static org.acta.evaluation.Texts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acta.annotation.Reading;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesEvaluationTest {
    private static final String HEADER = "form\tsource\tsourceText\tcue\tact\tcontent\n";
    private static final String TEXT = """
            It is on

            “It is over,” said Ann Lee, the envoy. “We leave.” She denied that it was her choice.

            “Who knows?” Bob Ray said. He warned of “a long winter” ahead.
            """;

    @TempDir
    Path folder;

    @Test
    void gold_words_are_found_near_their_cue_and_behind_the_row_before() {
        var gold = gold(
                "direct\tAnn Lee\tAnn Lee\tsaid\tassert\t“It is over,” || “We leave.”",
                "indirect\tAnn Lee\tShe\tdenied\tdeny\tthat it was her choice",
                "direct\tBob Ray\tBob Ray\tsaid\task\t“Who knows?”",
                "mixed\tBob Ray\tHe\twarned of\twarn\t“a long winter” ahead");

        assertThat(gold.getFirst().quotes()).extracting(q -> q.of(TEXT)).containsExactly("It is over,", "We leave.");
        assertThat(gold.get(2).cue().orElseThrow().start()).isEqualTo(TEXT.lastIndexOf("said"));
        assertThat(gold.get(3).quotes()).extracting(q -> q.of(TEXT)).containsExactly("a long winter");
        assertThat(gold.get(3).sourceSpan().orElseThrow().start()).isEqualTo(TEXT.indexOf("He warned"));
    }

    @Test
    void what_is_read_as_people_do_has_no_misses() {
        var reading =
                with(reading(TEXT), "Ann Lee", "Ann Lee", "said", SpeechAct.ASSERT, "“It is over,”", "It is over");
        reading = with(reading, "", "", "denied", SpeechAct.DENY, "that it was her choice");

        var result = evaluate(
                reading,
                "direct\tAnn Lee\tAnn Lee\tsaid\tassert\t“It is over,”",
                "indirect\t\t\tdenied\tdeny\tthat it was her choice");

        assertThat(result.misses()).isEmpty();
        assertThat(shown(result))
                .containsExactly(
                        "articles 1",
                        "quotation.found 1.000 1/1",
                        "quotation.false 0.000 0/1",
                        "quotation.speaker.accuracy 1.000 1/1",
                        "quotation.speaker.found.accuracy 1.000 1/1",
                        "paraphrase.found 1.000 1/1",
                        "paraphrase.source.accuracy 1.000 1/1",
                        "statement.precision 1.000 2/2",
                        "statement.recall 1.000 2/2",
                        "act.accuracy 1.000 2/2");
    }

    @Test
    void each_miss_is_counted_and_told_with_its_place() {
        var reading = with(reading(TEXT), "Bob Ray", "Bob Ray", "said", SpeechAct.WARN, "“It is over,”", "It is over");
        reading = with(reading, "Bob Ray", "He", "warned", SpeechAct.WARN, "“a long winter” ahead", "a long winter");

        var result = evaluate(
                reading,
                "direct\tAnn Lee\tAnn Lee\tsaid\tassert\t“It is over,”",
                "indirect\tAnn Lee\tShe\tdenied\tdeny\tthat it was her choice",
                "direct\tBob Ray\tBob Ray\tsaid\task\t“Who knows?”");

        assertThat(shown(result))
                .contains(
                        "quotation.found 0.500 1/2",
                        "quotation.false 0.500 1/2",
                        "quotation.speaker.accuracy 0.000 0/2",
                        "quotation.speaker.found.accuracy 0.000 0/1",
                        "paraphrase.found 0.000 0/1",
                        "statement.precision 0.500 1/2",
                        "act.accuracy 0.000 0/1");
        assertThat(result.misses())
                .extracting(Miss::what)
                .containsExactly(
                        "act",
                        "speaker",
                        "indirect statement missed",
                        "direct statement missed",
                        "quotation missed",
                        "statement false",
                        "quotation false");
        assertThat(result.misses().get(1).text()).isEqualTo("""
                a.txt:3:2: speaker
                    gold  Ann Lee: “It is over,”
                    got   Bob Ray [Bob Ray] said (warn): “It is over,”""");
    }

    @Test
    void a_quotation_is_the_speakers_whose_statement_is_most_like_it() {
        var reading = with(
                reading(TEXT),
                "Ann Lee",
                "Ann Lee",
                "said",
                SpeechAct.ASSERT,
                "“It is over,” said Ann Lee, the envoy. “We leave.”",
                "It is over,” said Ann Lee, the envoy. “We leave.");
        reading = with(reading, "Bob Ray", "Bob Ray", "said", SpeechAct.ASSERT, "“We leave.”", "We leave.");

        var result = evaluate(reading, "direct\tBob Ray\tBob Ray\tsaid\tassert\t“We leave.”");

        assertThat(shown(result)).contains("quotation.speaker.accuracy 1.000 1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "Liz Truss, liz truss",
        "Henry Ashdown, Sir Henry Ashdown",
        "Vladimir V. Putin, Mr. Vladimir V. Putin",
        "the agreement, agreement",
        "Ann O’Hara, Ann O'Hara"
    })
    void names_are_the_same_but_for_case_and_honorifics(String one, String other) {
        assertThat(FullName.of(one)).isEqualTo(FullName.of(other));
    }

    @Test
    void a_first_name_is_no_full_name() {
        assertThat(FullName.of("Truss")).isNotEqualTo(FullName.of("Liz Truss"));
        assertThat(FullName.of("Liz Truss").isNamedBy(FullName.of("Truss"))).isFalse();
        assertThat(FullName.of("Truss").isNamedBy(FullName.of("Liz Truss"))).isTrue();
        assertThat(FullName.of("Lord")).isEqualTo(FullName.of("lord"));
    }

    @Test
    void quoted_words_of_mixed_content_may_lack_their_closing_mark_and_hold_apostrophes() {
        var text = "a ‘workers’ day’s end’, then \"two words\" and “open to the end";

        var quotes = QuotedWords.of(text, Form.MIXED, List.of(Texts.span(text, text)));

        assertThat(quotes).extracting(q -> q.of(text)).containsExactly("workers", "two words", "open to the end");
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertThatThrownBy(() -> gold("direct\tAnn Lee\tAnn Lee\tsaid\tassert\t“It is under,”"))
                .hasMessage("a.tsv:2: the article does not have this content: “It is under,”");
        assertThatThrownBy(() -> gold("direct\tAnn Lee\tAnn Lee\tsaid\tassert"))
                .hasMessage("a.tsv:2: expected 6 fields separated by tabs, found 5");
        assertThatThrownBy(() -> gold("direct\tAnn Lee\tAnn Lee\tsaid\tmutter\t“It is over,”"))
                .hasMessageStartingWith("a.tsv:2: 'mutter' is none of [assert, deny,");
        assertThatThrownBy(() -> GoldRows.of("a.tsv", List.of("name"), "form\tsource"))
                .hasMessage("a.tsv:1: expected the columns form, source, separated by tabs");
    }

    @Test
    void articles_are_found_by_part_and_by_name() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), HEADER);
        Files.writeString(folder.resolve("b.tsv"), HEADER);
        Files.writeString(folder.resolve("dev.names"), "a\n");

        assertThat(LabelledArticle.find(folder, folder, List.of())).hasSize(2);
        assertThat(LabelledArticle.find(folder, folder, LabelledArticle.part(folder, "dev", List.of())))
                .extracting(LabelledArticle::text)
                .containsExactly(folder.resolve("a.txt"));
        assertThatThrownBy(() -> LabelledArticle.part(folder, "dev", List.of("b")))
                .hasMessageEndingWith("the part dev holds none of [b]");
    }

    private static List<GoldStatement> gold(String... rows) {
        var lines = (HEADER + String.join("\n", rows)).lines().toList();
        return GoldTable.of(GoldRows.of("a.tsv", lines, HEADER.strip()), TEXT);
    }

    private static Evaluation evaluate(Reading reading, String... rows) {
        return ArticlesEvaluation.result(
                List.of(new ArticleComparison("a.txt", gold(rows), new ReadStatements(reading))));
    }

    private static List<String> shown(Evaluation result) {
        return result.measures().stream()
                .map(m -> (m.name() + " " + m.figure() + " " + m.basis()).strip())
                .toList();
    }
}
