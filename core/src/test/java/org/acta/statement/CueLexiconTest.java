package org.acta.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
    private static final CueLexicon LEXICON = CueLexicon.english();
    private static final Wording NOTHING = new Wording(List.of(), "", Wording.Voice.PARAPHRASED);

    @ParameterizedTest
    @CsvSource({
        "denies, DENY",
        "denying, DENY",
        "admitted, ASSERT",
        "begged, REQUEST",
        "swore, PROMISE",
        "accuses, ACCUSE",
        "agreed, AGREE",
        "apologising, APOLOGISE",
        "apologized, APOLOGISE",
        "forecast, PREDICT",
        "welcomes, PRAISE"
    })
    void every_form_of_a_verb_is_found(String form, SpeechAct act) {
        assertThat(act(form, PartOfSpeech.VERB)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({"hopes, FEEL", "calls, REQUEST", "criticisms, CONDEMN", "apologies, APOLOGISE", "warnings, WARN"})
    void a_noun_is_told_from_a_verb_by_its_part_of_speech(String form, SpeechAct act) {
        assertThat(act(form, PartOfSpeech.NOUN)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "ruled nothing out, REFUSE",
        "takes issue with, DENY",
        "made it quite clear, ASSERT",
        "stands by, PROMISE"
    })
    void a_phrase_may_have_a_gap(String words, SpeechAct act) {
        assertThat(act(words, PartOfSpeech.VERB)).isEqualTo(act);
    }

    private static SpeechAct act(String words, PartOfSpeech tag) {
        return LEXICON.at(0, List.of(words.split(" ")), tag, NOTHING)
                .orElseThrow()
                .entry()
                .act()
                .orElseThrow();
    }
}
