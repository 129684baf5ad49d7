package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void a_short_first_line_before_a_blank_one_is_a_headline() {
        assertThat(PlainText.headline("\n Envoy stays at the table \n\nHe said so.\n"))
                .contains("Envoy stays at the table");
        assertThat(PlainText.headline("Will the envoy stay?\r\n\r\nHe said so."))
                .contains("Will the envoy stay?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy stays.\n\nHe said so.",
                "He said: “I stay.”\n\nHe said so.",
                "Envoy stays at the table\nHe said so.",
                "Envoy stays at the table\n\n",
                "Envoy stays at the table",
                ""
            })
    void other_first_lines_are_none(String text) {
        assertThat(PlainText.headline(text)).isEmpty();
    }
}
