package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTextTest {

    @Test
    void marks_and_clitics_stand_as_in_print() {
        var joined = JoinedText.of(List.of(
                List.of("``", "He", "did", "n't", "go", ",", "''", "the", "envoy", "'s", "aide", "said", "."),
                List.of("-LRB-", "It", "cost", "$", "5", "-RRB-")));

        assertThat(joined.text()).isEqualTo("“He didn't go,” the envoy's aide said.\n(It cost $5)");
    }

    @Test
    void each_token_and_each_sentence_keeps_its_place() {
        var joined = JoinedText.of(List.of(List.of("He", "'s", "gone", "."), List.of(), List.of("''", "No")));

        assertThat(joined.tokens())
                .extracting(span -> span.of(joined.text()))
                .containsExactly("He", "'s", "gone", ".", "”", "No");
        assertThat(joined.sentences())
                .extracting(span -> span.of(joined.text()))
                .containsExactly("He's gone.", "” No");
    }
}
