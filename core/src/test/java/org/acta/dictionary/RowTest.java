package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.acta.annotation.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    @Test
    void a_row_gives_its_cells() {
        var row = Tables.row("lavrov-sergei; person; Sergei Lavrov; Sergey Lavrov | Lavrov; RUS; ; m; "
                + "RUS.foreign-minister; 2004-03-09; ; acting");

        assertThat(row.key()).isEqualTo("lavrov-sergei");
        assertThat(row.kind()).isEqualTo(Kind.PERSON);
        assertThat(row.aliases()).containsExactly("Sergey Lavrov", "Lavrov");
        assertThat(row.country()).contains("RUS");
        assertThat(row.sector()).isEmpty();
        assertThat(row.gender()).isEqualTo(Gender.MALE);
        assertThat(row.office()).contains("RUS.foreign-minister");
        assertThat(row.period().surelyHolds(LocalDate.of(2004, 3, 9))).isTrue();
        assertThat(row.claim()).isEqualTo(Tenure.Claim.ACTING);
    }

    @Test
    void cells_at_the_end_may_be_missing_and_a_hyphen_is_empty() {
        var row = Tables.row("hamas; group; Hamas; -; -; REB");

        assertThat(row.aliases()).isEmpty();
        assertThat(row.country()).isEmpty();
        assertThat(row.sector()).contains(Sector.REB);
        assertThat(row.period()).isEqualTo(Period.ALWAYS);
        assertThat(row.claim()).isEqualTo(Tenure.Claim.SOLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    a; group; A; ; ; ; ; ; ; ; ; more                   | has 12 cells; there are 11 columns: key, kind
                    ; group; A                                          | has no key; every row needs one
                    a; group                                            | has no name; every row needs one
                    two words; group; A                                 | the key 'two words' should be
                    a; tribe; A                                         | kind 'tribe' is none of [person, country
                    a; group; A; ; ; XYZ                                | sector 'XYZ' is none of [
                    a; person; A; ; ; ; x                               | gender 'x' should be m or f, or empty
                    a; person; A; ; ; ; m; USA.head-of-state; 2014-13   | from '2014-13' and to '' should be days
                    a; person; A; ; ; ; m; USA.head-of-state; 2014-02-30| from '2014-02-30' and to '' should be days
                    a; person; A; ; ; ; m; USA.head-of-state; spring    | from 'spring' and to '' should be days
                    a; person; A; ; ; ; m; USA.head-of-state; 2015; 2014| from 2015 lies after to 2014
                    a; person; A; ; ; ; m; USA.head-of-state; 2015; ; ad interim | note 'ad interim' is none of [sole, acting
                    """)
    void a_wrong_cell_is_named_with_file_and_line(String row, String complaint) {
        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Tables.row(row))
                .withMessageStartingWith("mine.tsv:7: ")
                .withMessageContaining(complaint);
    }

    @Test
    void an_unknown_office_is_refused_with_its_line() {
        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(
                        () -> Tables.dictionary("moon; organisation; Moon", "a; person; A; ; ; ; f; moon.queen; 2020"))
                .withMessageStartingWith("mine.tsv:2: office 'moon.queen' is not known; give it a row of its own");
    }

    @Test
    void what_is_no_office_is_held_by_nobody() {
        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Tables.dictionary("moon; organisation; Moon", "a; person; A; ; ; ; f; moon; 2020"))
                .withMessageStartingWith("mine.tsv:2: office 'moon' is not known");
    }

    @Test
    void an_unknown_country_is_refused_with_its_line() {
        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Tables.dictionary("a; group; A; ; XYZ"))
                .withMessageStartingWith("mine.tsv:1: country 'XYZ' is no ISO 3166-1 alpha-3 code");
    }

    @Test
    void another_name_under_the_same_key_is_refused_with_its_line() {
        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Tables.dictionary("a; group; Alpha", "a; group; Alfa"))
                .withMessageStartingWith("mine.tsv:2: a is already Alpha, a group; give another key");
    }
}
