package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLinesTest {
    private static final Table<String> WORDS = new Table<>(
            "words",
            "A word.",
            List.of(
                    Column.text("word", "the word", word -> word),
                    Column.integer("length", "its length", String::length)));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "@now,'@now", "-5 °C,'-5 °C", "＝1,'＝1", "a=1,a=1"})
    void cells_are_no_formulas(String word, String cell) {
        assertThat(CsvLines.harmless(word)).isEqualTo(cell);
    }

    @Test
    void rows_stand_below_their_columns() {
        assertThat(CsvLines.header(WORDS)).isEqualTo("word,length\r\n");
        assertThat(CsvLines.rows(WORDS, List.of("talks", "said \"no\", twice")))
                .isEqualTo("talks,5\r\n\"said \"\"no\"\", twice\",16\r\n");
    }

    @Test
    void what_is_not_known_is_an_empty_cell() {
        var table = new Table<>(
                "words",
                "A word.",
                List.of(
                        Column.<String>text("word", "the word", word -> word),
                        Column.<String>maybe("other", "another", word -> Optional.empty())));

        assertThat(CsvLines.rows(table, List.of("x"))).isEqualTo("x,\r\n");
    }
}
