package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acta.dictionary.Tenure.Claim;
import org.junit.jupiter.api.Test;

class TenuresTest {

    @Test
    void the_next_holder_ends_what_was_left_open() {
        var tenures = tenures(held("ann", "2010-01-01", ""), held("bob", "2015-05-05", ""));

        assertThat(tenures.holder("X.chair", day("2015-05-04"))).contains("ann");
        assertThat(tenures.holder("X.chair", day("2015-05-05"))).contains("bob");
        assertThat(tenures.holder("X.chair", day("2026-01-01"))).contains("bob");
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        var tenures = tenures(held("bob", "2015-05-05", ""), held("ann", "2010-01-01", ""));

        assertThat(tenures.ofOffice("X.chair")).extracting(Tenure::person).containsExactly("ann", "bob");
        assertThat(tenures.holder("X.chair", day("2012-01-01"))).contains("ann");
    }

    @Test
    void an_end_that_is_given_stays() {
        var tenures = tenures(held("ann", "2010-01-01", "2012-01-01"), held("bob", "2015-05-05", ""));

        assertThat(tenures.holder("X.chair", day("2013-01-01"))).isEmpty();
    }

    @Test
    void between_blurred_dates_there_is_no_sure_holder() {
        var tenures = tenures(held("ann", "2010", "2012"), held("bob", "2012", ""));

        assertThat(tenures.holder("X.chair", day("2011-06-01"))).contains("ann");
        assertThat(tenures.holder("X.chair", day("2012-06-01"))).isEmpty();
        assertThat(tenures.holder("X.chair", day("2013-06-01"))).contains("bob");
    }

    @Test
    void joint_and_disputed_holders_end_nobodys_time() {
        var tenures = tenures(
                held("ann", "2010-01-01", ""),
                new Tenure("bob", "X.chair", Period.of("2015-05-05", ""), Claim.DISPUTED),
                new Tenure("cid", "X.chair", Period.of("2016-05-05", ""), Claim.JOINTLY));

        assertThat(tenures.holder("X.chair", day("2020-01-01"))).contains("ann");
    }

    @Test
    void an_acting_holder_is_the_holder() {
        var tenures = tenures(
                held("ann", "2010-01-01", ""), new Tenure("bob", "X.chair", Period.of("2015-05-05", ""), Claim.ACTING));

        assertThat(tenures.holder("X.chair", day("2020-01-01"))).contains("bob");
    }

    @Test
    void a_persons_times_come_in_their_order() {
        var tenures = tenures(held("ann", "2020", ""), held("bob", "2015", "2020"), held("ann", "2010", "2015"));

        assertThat(tenures.ofPerson("ann"))
                .extracting(tenure -> tenure.days().from())
                .containsExactly(PartialDate.parse("2010"), PartialDate.parse("2020"));
    }

    private static Tenures tenures(Tenure... given) {
        return new Tenures(List.of(given));
    }

    private static Tenure held(String person, String from, String to) {
        return new Tenure(person, "X.chair", Period.of(from, to), Claim.SOLE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
