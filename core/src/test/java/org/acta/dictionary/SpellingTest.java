package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky Zelenskyy Zelenskiy Zelenskyi",
                "Khrushchev Hrushchev Khrushtchev",
                "Löfven Lofven",
                "al-Sisi el-Sissi Sisi",
                "Öcalan Ocalan",
                "Kaczyński Kaczynski",
                "Bouteflika Buteflika",
                "Mohammed Mohamed",
                "Støre Store",
                "O'Neill O’Neill ONeill",
                "Alexei Aleksei",
            })
    void changed_spellings_fall_together(String words) {
        assertThat(Stream.of(words.split(" ")).map(Spelling::key).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Johnson, Johnston", "Li, Lee-Kuan", "Brown, Braun", "Ali, Alia", "Merkel, Markel"})
    void other_names_stay_apart(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }
}
