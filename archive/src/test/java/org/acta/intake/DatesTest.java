package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-10",
                "2022-02-10T23:30:00+02:00",
                "2022-02-10T08:15:00.000Z",
                "2022-02-10 08:15",
                "2022/02/10",
                "20220210",
                "10 February 2022",
                "10 Feb 2022",
                "10th February, 2022",
                "February 10, 2022",
                "Feb. 10, 2022",
                "Thursday, 10 February 2022",
                "Thu, 10 Feb 2022 08:15:00 GMT",
                "Thursday 10 February 2022 08.15 GMT",
                "Feb 10, 2022 at 8:15 am EST",
                "1644451200",
                "1644451200000"
            })
    void a_day_is_known_however_it_is_written(String written) {
        assertThat(Dates.parse(written)).contains(LocalDate.of(2022, 2, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/02/2022",
                "2022-02-30",
                "February 2022",
                "2022",
                "yesterday",
                "",
                "31 June 2022",
                "2022-2",
                "12"
            })
    void what_may_be_another_day_or_none_is_not_guessed(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }
}
