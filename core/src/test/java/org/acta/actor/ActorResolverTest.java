package org.acta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.acta.annotation.Actor;
import org.junit.jupiter.api.Test;

class ActorResolverTest {

    @Test
    void a_title_and_a_surname_mean_the_person_named_in_full() {
        var reading = HandReading.of("""
                Deputy/NOUN/2/compound Minister/NOUN/3/compound PER[ Ines/PROPN/5/nsubj Okafor/PROPN/3/flat ] resigned/VERB/0/root _./PUNCT/5/punct
                Ms/PROPN/2/compound PER[ Okafor/PROPN/3/nsubj ] left/VERB/0/root _./PUNCT/3/punct
                """);

        assertThat(reading.name("Ms Okafor")).isEqualTo("Ines Okafor");
    }

    @Test
    void a_capital_that_acts_is_its_government() {
        var reading = HandReading.of("""
                PLC[ Moscow/PROPN/2/nsubj ] denied/VERB/0/root it/PRON/2/obj in/ADP/5/case PLC[ Minsk/PROPN/2/obl ] _./PUNCT/2/punct
                """);

        var moscow = reading.actor("Moscow");

        assertThat(moscow.name()).isEqualTo("Russia");
        assertThat(moscow.kind()).isEqualTo(Actor.Kind.COUNTRY);
        assertThat(moscow.country()).contains("RUS");
        assertThat(reading.mentions()).doesNotContain("Minsk");
    }

    @Test
    void between_quotation_marks_I_is_the_speaker_and_he_is_not() {
        var reading = HandReading.of("""
                        PER[ Paul/PROPN/3/nsubj Brandt/PROPN/1/flat ] met/VERB/0/root PER[ Omar/PROPN/3/obj Haidari/PROPN/4/flat ] _./PUNCT/3/punct
                        “/PUNCT/3/punct _I/PRON/3/nsubj trust/VERB/8/ccomp him/PRON/3/obj _,/PUNCT/3/punct _”/PUNCT/3/punct PER[ Brandt/PROPN/8/nsubj ] said/VERB/0/root _./PUNCT/8/punct
                        """).says("Brandt said", "“I trust him,”");

        assertThat(reading.name("I ")).isEqualTo("Paul Brandt");
        assertThat(reading.name("him")).isEqualTo("Omar Haidari");
    }
}
