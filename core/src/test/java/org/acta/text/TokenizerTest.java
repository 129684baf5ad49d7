package org.acta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.annotation.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Lavrov said.           | Lavrov·said·.",
                "They don’t.            | They·do·n’t·.",
                "the U.S.-led talks     | the·U.S.·-·led·talks",
                "Mr. O’Malley’s car     | Mr.·O’Malley·’s·car",
                "the ministers’ letter  | the·ministers·’·letter",
                "‘so it is’             | ‘·so·it·is·’",
                "in ’s-Hertogenbosch    | in·’·s·-·Hertogenbosch",
                "$3.25bn, 40% at 10:30. | $·3.25bn·,·40%·at·10:30·.",
                "No. 10 said no.        | No.·10·said·no·.",
                "wait... -- go          | wait·...·--·go",
            })
    void words_numbers_and_marks_are_tokens(String text, String expected) {
        assertThat(words(text)).containsExactly(expected.split("·"));
    }

    @Test
    void blanks_of_every_kind_are_no_tokens() {
        assertThat(words(" \t\n\u00a0\u2003\u2028\u200b\u200d\ufeff\u0000\u0085"))
                .isEmpty();
    }

    @Property
    @Domain(AnyText.class)
    void tokens_hold_every_character_that_is_not_blank_once_and_in_order(@ForAll String text) {
        var tokens = tokens(text);

        int end = 0;
        for (var token : tokens) {
            assertThat(token.text()).isNotEmpty().isEqualTo(token.span().of(text));
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.span().start()).codePoints()).allMatch(Blank::is);
            end = token.span().end();
        }
        assertThat(text.substring(end).codePoints()).allMatch(Blank::is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1.", "a.", "n't", "-", "a’", "’s", "\ud835\udc00", "e\u0301", "Mr."})
    void a_line_of_a_million_characters_is_read(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());

        var tokens = tokens(text);

        assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(text.length());
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static List<Token> tokens(String text) {
        return new Tokenizer().annotate(Reading.of(Article.of("any", text))).all(Token.class);
    }
}
