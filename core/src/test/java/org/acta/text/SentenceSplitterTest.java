package org.acta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Token;
import org.acta.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He flew to the U.S. on Friday.|They met later.",
                "He flew to the U.S.|The visit was short.",
                "He said the U.S. “will not wait”.|He left the U.S.|“We waited,” he said.",
                "George W. Bush spoke.|J. D. Vance listened.",
                "He chose plan B.|It failed.",
                "Brig. Gen. Kofi Asante of Acme Corp. resigned.|He is 61.",
                "“Why now?” he asked.|Nobody answered.",
                "“Go!” she said.|“Now!”",
                "“Why now?” Mayor Lind asked.|Nobody answered.",
                "“Is that all?”|He left the room.",
                "It was late.|(Nobody minded.)|He stayed.",
                "Costs rose 3.5 per cent.|Wages fell.",
                "He left... and came back.|We waited…|Nobody called.",
                "They met at 5 p.m. Monday.|The talks began at 6 p.m.|Ministers left at 7 p.m.",
                "'We are done.'|She rose.|\"So are we.\"|He nodded.",
                "1. The first point is this.|It has no second.",
                "It ended.|-- It never began.",
            })
    void sentences_end_where_a_reader_would_end_them(String marked) {
        var text = marked.replace('|', ' ');

        assertThat(sentences(text)).containsExactly(marked.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n", "\r", "\u2028"})
    void a_line_break_ends_sentence_and_paragraph(String lineBreak) {
        var reading = read("Storm closes port" + lineBreak + "The port of Arden closed on Monday");

        assertThat(reading.all(Sentence.class)).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void blank_lines_count_for_no_paragraph() {
        var reading = read("\n\n \u200b \nOne.\n\n\n\nTwo.\n");

        assertThat(reading.all(Sentence.class)).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void a_closing_mark_belongs_to_its_sentence() {
        assertThat(sentences("He called it \"over.\" She left. (So did he.) “Good.”"))
                .containsExactly("He called it \"over.\"", "She left.", "(So did he.)", "“Good.”");
    }

    @Test
    void an_endless_sentence_is_cut_at_a_comma() {
        var sentences = read("and so on and on, ".repeat(1000)).all(Sentence.class);

        assertThat(sentences).hasSizeGreaterThan(10).allSatisfy(sentence -> {
            assertThat(sentence.endToken() - sentence.firstToken()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
            assertThat(sentence.endToken() % 6).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", ".", "\"", "“", "U.S. ", "No. The ", "a", "end.Next", "\n", "Why?” "})
    void a_line_of_a_million_characters_is_cut(String piece) {
        var reading = read(piece.repeat(1_000_000 / piece.length()));

        assertPartition(reading);
    }

    @Property
    @Domain(AnyText.class)
    void every_token_is_in_one_sentence(@ForAll String text) {
        assertPartition(read(text));
    }

    /** In plain code: there may be a million of them. */
    private static void assertPartition(Reading reading) {
        var tokens = reading.all(Token.class);
        int next = 0;
        int paragraph = 0;
        for (var sentence : reading.all(Sentence.class)) {
            int end = sentence.endToken();
            boolean goesOn = sentence.firstToken() == next && end > next && end <= next + SentenceSplitter.LONGEST;
            boolean numbered = sentence.paragraph() == paragraph || sentence.paragraph() == paragraph + 1;
            if (!goesOn
                    || !numbered
                    || !sentence.span()
                            .equals(tokens.get(next)
                                    .span()
                                    .union(tokens.get(end - 1).span()))) {
                throw new AssertionError("ill-formed behind token " + next + ": " + sentence);
            }
            next = end;
            paragraph = sentence.paragraph();
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    private static List<String> sentences(String text) {
        return read(text).all(Sentence.class).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static Reading read(String text) {
        return Pipeline.of(new Tokenizer(), new QuotationPairer(), new SentenceSplitter())
                .read(Article.of("any", text));
    }
}
