package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acta.dictionary.Answer.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoTest {
    private static final Who WHO = new Who(ActorDictionary.shipped());
    private static final LocalDate DAY = LocalDate.of(2022, 2, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the UK foreign secretary",
                "uk foreign secretary",
                "the foreign secretary of the UK",
                "Britain's foreign secretary?",
                "GBR.foreign-minister"
            })
    void an_office_is_known_however_one_asks(String words) {
        assertThat(WHO.ask(words, DAY)).singleElement().isInstanceOfSatisfying(Answer.Office.class, office -> {
            assertThat(office.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(office.holder().orElseThrow().person().key()).isEqualTo("truss-liz");
        });
    }

    @Test
    void on_the_day_of_a_change_the_new_holder_comes_first() {
        var office = (Answer.Office)
                WHO.ask("UK foreign secretary", LocalDate.of(2022, 9, 6)).getFirst();

        assertThat(office.onTheDay())
                .extracting(term -> term.person().key())
                .containsExactly("cleverly-james", "truss-liz");
    }

    @Test
    void an_office_that_several_hold_has_no_one_holder() {
        var office = (Answer.Office) WHO.ask("US senator", DAY).getFirst();

        assertThat(office.certainty()).isEqualTo(Certainty.SHARED);
        assertThat(office.holder()).isEmpty();
        assertThat(office.onTheDay()).hasSizeGreaterThan(1);
    }

    @Test
    void before_the_first_on_record_only_the_next_is_near() {
        var office = (Answer.Office)
                WHO.ask("French foreign minister", LocalDate.of(1900, 1, 1)).getFirst();

        assertThat(office.certainty()).isEqualTo(Certainty.GAP);
        assertThat(office.neighbours())
                .hasSize(1)
                .first()
                .isEqualTo(office.holders().getFirst());
    }

    @Test
    void those_of_a_surname_come_before_those_of_a_first_name() {
        assertThat(WHO.ask("Lavrov", DAY))
                .extracting(answer -> answer.entry().key())
                .containsExactly("lavrov-sergei");
        assertThat(WHO.ask("Sergey Lavrov", DAY)).hasSize(1);
        assertThat(WHO.ask("zelenskiy", DAY))
                .extracting(answer -> answer.entry().name())
                .containsExactly("Volodymyr Zelensky");
    }

    @Test
    void those_in_office_on_the_day_come_first() {
        assertThat(WHO.ask("Johnson", DAY).getFirst().entry().key()).isEqualTo("johnson-boris");
    }

    @Test
    void a_word_may_mean_a_country_and_persons() {
        assertThat(WHO.ask("Jordan", DAY).getFirst()).isInstanceOf(Answer.State.class);
        assertThat(WHO.ask("Jordan", DAY)).hasSizeGreaterThan(1);
    }

    @Test
    void nobody_is_called_the_something() {
        assertThat(WHO.ask("the pope", DAY)).singleElement().isInstanceOf(Answer.Office.class);
    }

    @Test
    void a_title_is_enough_where_few_have_it() {
        assertThat(WHO.ask("chancellor", DAY))
                .extracting(answer -> answer.entry().name())
                .contains("German chancellor", "Austrian chancellor");
        assertThat(WHO.ask("president", DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Hezbolah, Hezbollah", "Frence, France", "French foreign ministr, French foreign minister"})
    void what_is_misspelt_is_nearest(String words, String nearest) {
        assertThat(WHO.ask(words, DAY)).isEmpty();
        assertThat(WHO.nearest(words)).startsWith(nearest);
    }

    @Test
    void a_title_without_a_country_leads_to_those_with_one() {
        assertThat(WHO.nearest("foreign minister")).hasSize(5).allMatch(name -> name.endsWith(" foreign minister"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?", "the", "the ", "\"\"", "of the", "💥", "a b c d e f g h i j k l m n o p q r s t"})
    void nonsense_has_no_answer_and_does_no_harm(String words) {
        assertThat(WHO.ask(words, DAY)).isEmpty();
        assertThat(WHO.nearest(words)).hasSizeLessThan(6);
    }

    @Test
    void dates_are_told_as_exactly_as_they_are_known() {
        assertThat(Period.of("2014", "2015-03").first()).contains("2014");
        assertThat(Period.of("2014", "2015-03").end()).contains("2015-03");
        assertThat(Period.of("2014-03-24", "").first()).contains("2014-03-24");
        assertThat(Period.of("2014-03-24", "").end()).isEmpty();
    }
}
