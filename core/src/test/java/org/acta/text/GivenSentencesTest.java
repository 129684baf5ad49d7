package org.acta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;

class GivenSentencesTest {
    private static final String TEXT = "One. Two.\nThree.";

    @Test
    void a_line_break_between_two_sentences_ends_a_paragraph() {
        var sentences = read(List.of(new Span(0, 4), new Span(5, 9), new Span(10, 16)));

        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
        assertThat(sentences).extracting(Sentence::firstToken).containsExactly(0, 2, 4);
    }

    @Test
    void a_token_that_lies_in_none_is_named() {
        assertThatThrownBy(() -> read(List.of(new Span(0, 4)))).hasMessageContaining("the token Two at 5 lies in none");
    }

    private static List<Sentence> read(List<Span> spans) {
        var reading = new Tokenizer().annotate(Reading.of(Article.of("a", TEXT)));
        return new GivenSentences(spans).annotate(reading).all(Sentence.class);
    }
}
