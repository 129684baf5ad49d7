package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2014-03-24, 2014-03-24, 2014-03-24",
        "2016-02, 2016-02-01, 2016-02-29",
        "2014, 2014-01-01, 2014-12-31",
    })
    void a_partial_date_is_some_day_of_its_month_or_year(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "2014-3", "2014/03", "2014-03-32", "2014-13", "20l4", "24 March 2014", "2014-03x24"})
    void anything_else_is_no_date(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void the_day_of_the_handover_belongs_to_the_next_one() {
        var period = Period.of("2013-02-01", "2017-01-20");

        assertThat(period.surelyHolds(day("2013-02-01"))).isTrue();
        assertThat(period.surelyHolds(day("2017-01-19"))).isTrue();
        assertThat(period.surelyHolds(day("2017-01-20"))).isFalse();
        assertThat(period.mayHold(day("2017-01-20"))).isTrue();
    }

    @Test
    void days_at_a_blurred_edge_may_be_in_it_but_not_surely() {
        var period = Period.of("2013-02", "2017");

        assertThat(period.mayHold(day("2013-02-10"))).isTrue();
        assertThat(period.surelyHolds(day("2013-02-10"))).isFalse();
        assertThat(period.surelyHolds(day("2013-02-28"))).isTrue();
        assertThat(period.surelyHolds(day("2016-12-31"))).isTrue();
        assertThat(period.surelyHolds(day("2017-01-01"))).isFalse();
        assertThat(period.mayHold(day("2017-12-31"))).isTrue();
        assertThat(period.mayHold(day("2013-01-31"))).isFalse();
    }

    @Test
    void an_empty_bound_is_open() {
        assertThat(Period.of("2013", "").surelyHolds(day("2199-01-01"))).isTrue();
        assertThat(Period.of("", "2013").surelyHolds(day("1800-01-01"))).isTrue();
        assertThat(Period.ALWAYS.isOverBy(day("2199-01-01"))).isFalse();
    }

    @Test
    void it_knows_what_lies_before_and_after_it() {
        var period = Period.of("2013-02", "2017");

        assertThat(period.startsAfter(day("2013-01-31"))).isTrue();
        assertThat(period.startsAfter(day("2013-02-01"))).isFalse();
        assertThat(period.isOverBy(day("2017-12-31"))).isFalse();
        assertThat(period.isOverBy(day("2018-01-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2015-06-01, 2015-06-01, 2017, false",
        "2013, 2015-06-02, 2015-06-01, 2017, true",
        "2013, 2015, 2015, 2017, false",
        "2013, 2015, 2014, 2017, true",
        "2013, 2015, 2014-06, 2017, true",
        "2013, 2018, 2014, 2015-06, true",
    })
    void two_overlap_surely_only_where_no_completion_parts_them(
            String from, String to, String otherFrom, String otherTo, boolean overlaps) {
        var one = Period.of(from, to);
        var other = Period.of(otherFrom, otherTo);

        assertThat(one.surelyOverlaps(other)).isEqualTo(overlaps);
        assertThat(other.surelyOverlaps(one)).isEqualTo(overlaps);
    }

    @Test
    void a_year_that_holds_both_ends_is_not_reversed() {
        assertThat(Period.of("2014-06", "2014").isReversed()).isFalse();
        assertThat(Period.of("2014-06", "2013").isReversed()).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
