package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActaTest {
    private final Screenless acta = new Screenless();

    @Test
    void help_names_the_command() {
        int status = acta.run("--help");

        assertThat(status).isZero();
        assertThat(acta.out()).startsWith("Usage: acta").contains("read");
    }

    @Test
    void without_a_verb_it_shows_the_help() {
        int status = acta.run();

        assertThat(status).isZero();
        assertThat(acta.out()).startsWith("Usage: acta");
    }

    @Test
    void the_help_of_a_verb_teaches_it() {
        int status = acta.run("read", "--help");

        assertThat(status).isZero();
        assertThat(acta.out()).contains("Exit codes:", "Examples:", "--published", "docs/reading.md");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        int status = acta.run("read", "--colour", "x.txt");

        assertThat(status).isEqualTo(Exit.USAGE);
        assertThat(acta.err())
                .startsWith("acta: Unknown option: '--colour'")
                .endsWith("Try: acta read --help" + System.lineSeparator());
    }
}
