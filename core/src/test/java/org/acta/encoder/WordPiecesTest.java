package org.acta.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY =
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "minister", "##ial", "-", "cafe", "we", "!", "a");

    private final WordPieces wordPieces = new WordPieces(VOCABULARY);

    @Test
    void the_longest_piece_wins_and_the_rest_is_marked_as_going_on() {
        assertThat(ids("Ministerial")).containsExactly(4, 5);
    }

    @Test
    void accents_are_taken_off() {
        assertThat(ids("Café")).containsExactly(7);
    }

    @Test
    void punctuation_within_a_token_stands_alone() {
        assertThat(ids("a-we!")).containsExactly(10, 6, 8, 9);
    }

    @Test
    void a_word_that_cannot_be_put_together_is_one_unknown_piece() {
        assertThat(ids("ministerx")).containsExactly(1);
    }

    @Test
    void a_very_long_word_is_one_unknown_piece() {
        assertThat(ids("a".repeat(101))).containsExactly(1);
    }

    @Test
    void every_token_has_a_piece() {
        assertThat(ids("\u0301")).hasSize(1);
    }

    @Test
    void pieces_keep_the_letter_case_of_their_word() {
        var pieces = new Pieces();

        wordPieces.append("WE", pieces);
        wordPieces.append("Minister", pieces);
        wordPieces.append("we", pieces);
        wordPieces.append("!", pieces);

        assertThat(pieces.cases())
                .containsExactly(
                        LetterCase.UPPER.ordinal(),
                        LetterCase.CAPITALISED.ordinal(),
                        LetterCase.LOWER.ordinal(),
                        LetterCase.NONE.ordinal());
    }

    @Test
    void a_vocabulary_without_its_special_pieces_is_refused() {
        assertThatThrownBy(() -> new WordPieces(List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }

    private List<Integer> ids(String token) {
        var pieces = new Pieces();
        wordPieces.append(token, pieces);
        return java.util.Arrays.stream(pieces.ids())
                .mapToInt(i -> (int) i)
                .boxed()
                .toList();
    }
}
