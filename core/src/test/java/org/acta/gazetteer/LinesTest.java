package org.acta.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Lines LINES = new Lines("bar\t1\nbar harbor\t2\nbari\t3\nül\t4\n".getBytes(UTF_8));

    @Test
    void a_line_is_found_by_its_whole_first_cell() {
        assertThat(LINES.find("bar")).isEqualTo(0);
        assertThat(LINES.find("bar harbor")).isEqualTo(1);
        assertThat(LINES.find("bari")).isEqualTo(2);
        assertThat(LINES.find("ül")).isEqualTo(3);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(LINES.find("")).isNegative();
        assertThat(LINES.find("ba")).isNegative();
        assertThat(LINES.find("zz")).isNegative();
    }

    @Test
    void a_line_is_given_without_its_end() {
        assertThat(LINES.count()).isEqualTo(4);
        assertThat(LINES.line(3)).isEqualTo("ül\t4");
    }
}
