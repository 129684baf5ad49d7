package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ShowCodebookTest {
    private final Screenless acta = new Screenless();

    @Test
    void without_a_name_it_shows_types_and_contexts() {
        assertThat(acta.run("codebook")).isZero();

        assertThat(acta.out()).contains("Types", "ASSAULT", "-9 · material conflict", "Contexts", "human_security");
        assertThat(acta.out()).doesNotContain("Modes", "CAMEO");
    }

    @ParameterizedTest
    @CsvSource({
        "consult, CONSULT third-party, 042",
        "WITHDRAW, SANCTION withdraw, RETREAT withdraw",
        "martial law, COERCE martial-law, -7.5",
        "human_rights, Contexts, human rights in general",
        "036, intends to meet or negotiate, AGREE (diplomatic)",
        "01, declines to comment, no event in PLOVER"
    })
    void a_type_a_mode_a_context_or_a_code_may_be_asked_for(String name, String one, String other) {
        assertThat(acta.run("codebook", name)).isZero();

        assertThat(acta.out()).contains(one, other);
    }

    @Test
    void what_is_not_in_it_is_told() {
        assertThat(acta.run("codebook", "picnic")).isEqualTo(Exit.SOME_FAILED);

        assertThat(acta.out()).isEmpty();
        assertThat(acta.err()).startsWith("acta: the codebook has no type, mode, context or code “picnic”");
    }

    @Test
    void json_holds_all_of_it() {
        assertThat(acta.run("codebook", "--all", "--format", "json")).isZero();

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.at("/format").asString()).isEqualTo("acta-codebook/1");
        assertThat(json.at("/types").size()).isEqualTo(16);
        assertThat(json.at("/modes").size()).isEqualTo(67);
        assertThat(json.at("/contexts").size()).isEqualTo(37);
        assertThat(json.at("/cameo").size()).isGreaterThan(300);
    }

    @Test
    void its_help_teaches() {
        assertThat(acta.run("codebook", "--help")).isZero();

        assertThat(acta.out()).contains("PLOVER 2.0", "Goldstein", "Exit codes:", "Examples:", "docs/formats.md");
    }
}
