package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "lavrov-sergei, Sergei Lavrov, Lavrov",
                "xi-jinping, Xi Jinping, Xi",
                "kim-jong-un, Kim Jong Un, Kim",
                "von-der-leyen-ursula, Ursula von der Leyen, von der Leyen",
                "al-sisi-abdel-fattah, Abdel Fattah al-Sisi, al-Sisi",
                "gul-abdullah, Abdullah Gül, Gül",
                "oneill-paul, Paul O'Neill, O'Neill",
                "ocalan-abdullah, Abdullah Öcalan, Öcalan",
                "lofven-stefan, Stefan Löfven, Löfven",
                "stoere-jonas-gahr, Jonas Gahr Støre, Jonas Gahr Støre",
                "store-jonas-gahr, Jonas Gahr Støre, Støre",
                "khan-imran-2, Imran Khan, Khan",
                "pele, Pele, Pele",
            })
    void the_key_tells_which_words_are_the_surname(String key, String name, String surname) {
        var person = new Entry(
                key, Kind.PERSON, name, List.of(), Optional.empty(), Optional.empty(), Gender.UNKNOWN, Period.ALWAYS);

        assertThat(person.surname()).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "lavrov-sergei, Sergei Lavrov, true",
                "lavrov-sergey, Sergei Lavrov, false",
                "sergei-lavrov, Sergei Lavrov, true",
                "lavrov, Sergei Lavrov, false",
                "lavrov-sergei-3, Sergei Lavrov, true",
            })
    void a_key_fits_if_it_is_the_name_with_its_last_words_first(String key, String name, boolean fits) {
        assertThat(Surname.fits(key, name)).isEqualTo(fits);
    }
}
