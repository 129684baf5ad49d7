package org.acta.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ala., Alabama",
        "AL, Alabama",
        "Wash, Washington",
        "W.Va., West Virginia",
        "N.C., North Carolina",
        "SC, South Carolina",
        "Ont, Ontario",
        "B.C., British Columbia",
        "D.C., District of Columbia",
        "Wyo., Wyoming"
    })
    void a_state_is_known_by_its_short_names(String shortened, String full) {
        assertThat(StateNames.full(shortened)).contains(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carolina", "New", "North", "Columbia", "", "XY"})
    void parts_of_names_are_no_states(String word) {
        assertThat(StateNames.full(word)).isEmpty();
    }
}
