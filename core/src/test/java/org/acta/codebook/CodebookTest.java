package org.acta.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookTest {
    private final Codebook codebook = Codebook.shipped();

    @Test
    void it_has_as_many_as_the_manual() {
        var modes = Arrays.stream(EventType.values()).map(codebook::modes).flatMap(List::stream);

        assertThat(modes).hasSize(67);
        assertThat(codebook.contexts()).hasSize(37).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void words_and_deeds_score_on_their_side(EventType type) {
        var scores = Stream.concat(
                Stream.of(codebook.score(type, Optional.empty())),
                codebook.modes(type).stream().map(Mode::score));

        boolean isConflict = codebook.quad(type).number() > 2;
        assertThat(scores)
                .allMatch(score -> Math.abs(score) <= 10)
                .allMatch(score -> isConflict ? score <= 0.5 : score > 0);
    }

    @Test
    void a_mode_scores_by_itself() {
        assertThat(codebook.score(EventType.CONSULT, Optional.of("phone"))).isEqualTo(1.5);
        assertThat(codebook.score(EventType.CONSULT, Optional.empty())).isEqualTo(2.5);
    }

    @Test
    void a_mode_of_another_type_is_refused_with_what_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codebook.score(EventType.RETREAT, Optional.of("visit")))
                .withMessage(
                        "RETREAT has no mode 'visit'; its modes: withdraw, release, disarm, ceasefire, access, resign");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, visit, , HAPPENED, 042",
        "CONSULT, phone, diplomatic, HAPPENED, 041",
        "CONSULT, visit, , PLANNED, 036",
        "AID, , military, HAPPENED, 072",
        "AID, , military, PROMISED, 0332",
        "AID, , gender;economic;military, ONGOING, 071",
        "RETREAT, release, , HAPPENED, 0841",
        "RETREAT, release, , PLANNED, 0353",
        "ASSAULT, aerial, military, HAPPENED, 195",
        "ASSAULT, aerial, military, THREATENED, 1384",
        "ASSAULT, heavy-weapons, , DENIED, 194",
        "SANCTION, discontinue, economic, HAPPENED, 163",
        "SANCTION, discontinue, , THREATENED, 1312",
        "ACCUSE, allege, military, HAPPENED, 1123",
        "ACCUSE, disapprove, , PLANNED, 111"
    })
    void the_nearest_code_is_that_of_mode_context_and_status(
            EventType type, String mode, String contexts, Status status, String code) {
        var about = contexts == null ? List.<String>of() : List.of(contexts.split(";"));

        assertThat(codebook.cameo(type, Optional.ofNullable(mode), about, status))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_there_is_has_a_code_with_a_score(EventType type) {
        var modes = Stream.concat(
                Stream.of(Optional.<String>empty()),
                codebook.modes(type).stream().map(Mode::name).map(Optional::of));

        assertThat(modes).allSatisfy(mode -> {
            for (var status : Status.values()) {
                for (var context : codebook.contexts()) {
                    var code = codebook.cameo(type, mode, List.of(context.name()), status);
                    assertThat(codebook.code(code)).isPresent();
                }
            }
        });
    }

    /** Where CAMEO is no finer than PLOVER. */
    @ParameterizedTest
    @CsvSource({
        "041", "042", "044", "0873", "106", "112", "125", "136", "1382", "142", "155", "173", "174", "176", "181"
    })
    void there_and_back(String code) {
        var cameo = codebook.code(code).orElseThrow();

        assertThat(codebook.cameo(cameo.type().orElseThrow(), cameo.mode(), cameo.contexts(), Status.HAPPENED))
                .isEqualTo(code);
    }

    @Test
    void codes_name_only_modes_and_contexts_that_there_are() {
        var contexts =
                new HashSet<>(codebook.contexts().stream().map(Context::name).toList());

        assertThat(codebook.codes()).hasSizeGreaterThan(300).allSatisfy(code -> {
            assertThat(contexts).containsAll(code.contexts());
            code.mode().ifPresent(mode -> codebook.score(code.type().orElseThrow(), Optional.of(mode)));
            assertThat(codebook.code(code.root())).isPresent();
            assertThat(codebook.code(code.base())).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"042, 1.9", "190, -10", "0874, 10", "010, 0", "1953, -10"})
    void goldstein_has_scored_the_codes(String code, double score) {
        assertThat(codebook.goldstein(code)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, visit, PLANNED, AGREE, ",
        "RETREAT, withdraw, PROMISED, CONCEDE, ",
        "ASSAULT, aerial, THREATENED, THREATEN, violence",
        "SANCTION, expel, THREATENED, THREATEN, expel",
        "COERCE, arrest, THREATENED, THREATEN, arrest",
        "ASSAULT, aerial, HYPOTHETICAL, ASSAULT, aerial",
        "RETREAT, release, DEMANDED, RETREAT, release"
    })
    void the_manual_codes_the_undertaking_or_the_threat(
            EventType type, String mode, Status status, EventType asType, String asMode) {
        assertThat(codebook.plover(type, Optional.of(mode), status))
                .isEqualTo(new Coding(asType, Optional.ofNullable(asMode)));
        assertThat(codebook.ploverType(type, status)).isEqualTo(asType);
    }
}
