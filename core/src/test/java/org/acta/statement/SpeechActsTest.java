package org.acta.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.acta.annotation.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActsTest {
    private static final SpeechActs ACTS = new SpeechActs();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT     | Olga {claimed} [that the dam was mined].",
                "ASSERT     | [The gold was moved], {according to} Olga.",
                "DENY       | Olga {denied} [that the dam was mined].",
                "ASK        | Olga {wondered} [whether the dam would hold].",
                "REQUEST    | Olga {urged} [both armies to leave the dam].",
                "REQUEST    | Olga is {asking for} [more time].",
                "DEMAND     | Olga {called for} [a ceasefire].",
                "DEMAND     | Olga {called on} [both armies to leave].",
                "PROMISE    | Olga {pledges} [to rebuild the bridge].",
                "THREATEN   | Olga {threatened} [to close the bridge].",
                "THREATEN   | Olga {vowed} [to take revenge].",
                "WARN       | Olga {has warned} [of a flood].",
                "ACCUSE     | The mayor {was accused of} [hiding the report].",
                "ACCUSE     | Olga {blamed} [the flood on the mayor].",
                "CONDEMN    | Olga {spoke out against} [the plan].",
                "CONDEMN    | Olga {criticised} [the plan].",
                "CONDEMN    | Olga {criticized} [the plan].",
                "PRAISE     | Olga {paid tribute to} [the divers].",
                "ANNOUNCE   | Olga {is announcing} [a curfew].",
                "ANNOUNCE   | Olga {confirmed} [that the school would close].",
                "ASSERT     | Olga {confirmed} [the report].",
                "PREDICT    | Olga {foresaw} [a hard winter].",
                "AGREE      | Olga {agreed} [to wait].",
                "REFUSE     | Olga {turned down} [the offer].",
                "REFUSE     | Olga {ruled} [out a second vote].",
                "APOLOGISE  | Olga {apologized for} [the delay].",
                "FEEL       | Olga {regretted} [the delay].",
                "FEEL       | Olga is {hopeful} [that it will rain].",
            })
    void a_cue_names_the_act(SpeechAct act, String sentence) {
        assertThat(actOf(sentence)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WARN      | Olga {issued a warning} [that the reservoir was empty].",
                "PROMISE   | Olga {gave assurances} [that the road was open].",
                "FEEL      | Olga {voiced concern} [about the road].",
                "PROMISE   | Olga {repeated} [her offer of shelter].",
                "ASSERT    | Olga’s {claim} [that the road was open].",
                "ASSERT    | Olga {made it clear} [that the road was open].",
                "DENY      | Olga {poured cold water on} [the claim that she would retire].",
                "DENY      | Olga {rejected} [the accusation].",
                "REFUSE    | Olga {rejected} [the invitation].",
            })
    void a_noun_decides_beside_a_light_verb_and_within_a_phrase(SpeechAct act, String sentence) {
        assertThat(actOf(sentence)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT    | Olga {did not deny} [that the dam was mined].",
                "ASSERT    | Olga did not {deny} [that the dam was mined].",
                "ASSERT    | Olga {has never said} [that the dam was mined].",
                "REFUSE    | Olga {refused to say} [who had mined the dam].",
                "REFUSE    | Olga {would not comment on} [the dam].",
                "REFUSE    | Olga {won’t promise} [to come].",
                "ASSERT    | Olga {would not rule out} [an attack].",
                "ASSERT    | Olga {did not promise} [to come].",
                "REFUSE    | Olga {did not agree} [to come].",
                "PREDICT   | Olga {does not expect} [rain].",
                "ACCUSE    | Olga {not only accused} [the mayor of lying].",
            })
    void negation_turns_an_act(SpeechAct act, String sentence) {
        assertThat(actOf(sentence)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT    | “[The well is dry],” Olga {said}.",
                "ASSERT    | Olga {said} [the wells were dry].",
                "ASSERT    | Moscow {said} [the exercises would end on Sunday].",
                "ASK       | [“Is the well dry?”] Olga {said}.",
                "DENY      | [“That is not true,”] Olga {said}.",
                "DENY      | Olga {said} [the army had nothing to do with the fire].",
                "DENY      | Olga {said} [the ministry has no plans to resign].",
                "DENY      | [“We categorically deny this,”] Olga {said}.",
                "DEMAND    | Olga {said} [Moscow must withdraw its troops].",
                "ASSERT    | Olga {said} [it must have been the wind].",
                "DEMAND    | [“We demand an answer,”] Olga {said}.",
                "DEMAND    | Olga: [“Leave our fields alone.”]",
                "DEMAND    | Olga {told} him [to leave].",
                "ASSERT    | Olga {told} reporters [the road to peace was long].",
                "REQUEST   | Olga {asked} [the army to leave].",
                "ASK       | Olga {asked} [why the army had left].",
                "REQUEST   | [“Please come home,”] Olga {said}.",
                "PROMISE   | [“We will never abandon you,”] Olga {said}.",
                "PROMISE   | [“We will rebuild every house,”] Olga {said}.",
                "PROMISE   | Olga {said} [she would do everything for the town].",
                "ANNOUNCE  | [“We are closing the school,”] Olga {said}.",
                "ANNOUNCE  | Olga {said} [she would visit the school on Friday].",
                "REFUSE    | [“We will not accept this treaty,”] Olga {said}.",
                "REFUSE    | Olga {said} [she would not].",
                "THREATEN  | [“They will pay a heavy price,”] Olga {said}.",
                "WARN      | [“If the dam breaks, there will be a catastrophe,”] Olga {said}.",
                "APOLOGISE | [“I am deeply sorry,”] Olga {said}.",
                "FEEL      | [“I’m sorry to hear that,”] Olga {said}.",
                "FEEL      | [“I hope the rain comes,”] Olga {said}.",
                "FEEL      | [“I am disappointed,”] Olga {said}.",
                "AGREE     | [“I agree with her,”] Ivan {said}.",
                "CONDEMN   | [“This attack is utterly unacceptable,”] Olga {said}.",
                "PRAISE    | [“Thank you for your courage,”] Olga {said}.",
                "PREDICT   | [“Prices will double by June,”] Olga {said}.",
                "ASSERT    | [“I will always be a teacher,”] Olga {said}.",
            })
    void words_decide_where_the_cue_says_nothing(SpeechAct act, String sentence) {
        assertThat(actOf(sentence)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERT, Olga {insisted} on Thursday [that the well was dry].",
        "DEMAND, Olga {insisted on} [an answer]."
    })
    void a_preposition_before_the_day_is_not_the_cues(SpeechAct act, String sentence) {
        assertThat(actOf(sentence)).isEqualTo(act);
    }

    private static SpeechAct actOf(String sentence) {
        var marked = Marked.of(sentence);
        return ACTS.of(marked.layout(), marked.attribution());
    }
}
