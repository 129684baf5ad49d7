package org.acta.statement;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.SpeechAct;
import org.acta.statement.Wording.Voice;

/**
 * What words do by themselves, where their cue does not say (“said”, “told”, no cue at all). The first sign that fits
 * decides; no sign, no act but to assert. A sign that would often be wrong does not belong here.
 *
 * <p>Patterns see {@linkplain Wording plain words}. Short hands: {@code <I>} is “I” or “we”, {@code <HE>} a pronoun for the
 * source, {@code <ADV>} any adverbs, {@code <START>} the beginning of a sentence.
 */
enum ContentSign {
    SORRY(
            SpeechAct.APOLOGISE,
            "<I> (?:am|are) <ADV>sorry (?!to (?:say|hear|see|learn)|for (?:you|your|him|her|them)\\b)"),
    APOLOGIES(SpeechAct.APOLOGISE, "<START>(?:my|our) (?:[a-z]+ )?apologies|<START>forgive (?:me|us)\\b"),
    QUESTION(SpeechAct.ASK, "\\?[ .!?]*$"),

    NOT_TRUE(
            SpeechAct.DENY,
            "\\b(?:it|that|this|these|those|they|claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|[a-z]+ing so)"
                    + " (?:is|are|was|were) <ADV>(?:not true|untrue|false|fake|nonsense|baseless|unfounded|groundless"
                    + "|fabricated|rubbish|absurd|(?:a |an )?(?:<ADV>)(?:lie|lies|forgery|fabrication|invention))\\b"),
    NO_PLANS(SpeechAct.DENY, "\\b(?:have|has|had) (?:made )?(?:absolutely )?no (?:plans?|intention|intentions)\\b"),
    NOTHING_TO_DO(SpeechAct.DENY, "\\b(?:ha(?:ve|s|d)|having) (?:absolutely )?nothing to do with\\b"),
    NO_PART(
            SpeechAct.DENY,
            "\\b(?:tak(?:e|es|en|ing)|took|play(?:s|ed|ing)?|ha(?:s|ve|d)) no (?:part|role|hand|involvement) in\\b"
                    + "|\\btaking no part\\b"),
    NOT_OURS(SpeechAct.DENY, "\\b(?:did not do it|(?:was|were|is|are) not (?:behind|involved in|responsible for))\\b"),

    PLEASE(SpeechAct.REQUEST, "\\bplease\\b|^in the name of [a-z ]+ , [a-z]+\\b", Voice.QUOTED),
    IMPERATIVE(
            SpeechAct.DEMAND,
            "<START>(?:do not|never|stop|cease|leave|withdraw|release|return|bring|call|give|free|surrender|resign|get out"
                    + "|go home|go back|stay|help|send|close|open|end|lay down|put down|hand over|listen to|wake up)"
                    + " (?!know|think|care|believe|is |are |was |were |will |that |of |from |[.,])[a-z]+",
            Voice.QUOTED),
    YOU_MUST(
            SpeechAct.DEMAND,
            "\\byou (?:must|have (?:got )?to|need to) <ADV>(?!be |know|remember|understand|see|admit|ask|have|feel)[a-z]+"),
    MUST_ACT(
            SpeechAct.DEMAND,
            "(?<!\\b(?:i|we|it|there|one|nobody|what|which|who|somebody|someone)) must <ADV>(?:not )?"
                    + "(?:abandon|accept|act|allow|answer|apologi[sz]e|cease|change|choose|close|comply|disarm|disband|do more|drop|end its|end their|end the"
                    + "|explain|free|give|go|halt|hand|honou?r|implement|justify|leave|let|lift|move|open|pay|pull|put down|ratify|recogni[sz]e|release|remove"
                    + "|renounce|resign|respect|return|reverse|sign|step|stop|surrender|take|turn|withdraw)\\b"),
    MUST_BE(
            SpeechAct.DEMAND,
            "(?<!\\b(?:i|it)) must <ADV>be <ADV>(?:allowed|arrested|banned|brought|disarmed|freed|granted|halted|held"
                    + "|lifted|prosecuted|protected|punished|released|removed|respected|returned|stopped|tried|withdrawn)\\b"),
    NEEDS_TO(
            SpeechAct.DEMAND,
            "\\b(?:it|he|she|they|[a-z]+) needs? to <ADV>(?:abandon|cease|end|explain|get out|halt|leave|lift|move|pull"
                    + "|release|resign|return|stop|step (?:back|down|aside|up)|withdraw)\\b"),
    SHOULD_AT_ONCE(
            SpeechAct.DEMAND,
            "\\bshould (?:immediately|at once|now) [a-z]+|\\bshould [^.?!]* (?:immediately|at once|without delay)\\b"
                    + "|(?<!\\b(?:i|we)) should <ADV>(?:apologi[sz]e|resign|stop|cease|withdraw|release|step down|be ashamed)\\b"),

    NOT_LET(
            SpeechAct.PROMISE,
            "\\b<I> (?:will|shall) (?:not|never) <ADV>(?:let|rest|abandon|forget|give up on|stop until)\\b"),
    WILL_NOT(
            SpeechAct.REFUSE,
            "^(?:no , )?(?:and |but )?(?:<I>|(?:the )?(?:[a-z]+ ){1,4})(?:will|shall) (?:not|never) <ADV>(?:accept|agree|allow|be blackmailed|bow|cede|change|comment|comply"
                    + "|concede|compromise|discuss|give in|hand|join|leave|negotiate|pay|pull out|recogni[sz]e|resign|retreat|share|sign|sit|step|submit|surrender|take part|talk|tolerate|withdraw|yield)\\b",
            Voice.QUOTED),
    CANNOT_ACCEPT(
            SpeechAct.REFUSE,
            "\\b<I> (?:can(?:not| not)|could not|(?:are|am) not (?:prepared|willing|ready) to) <ADV>(?:accept|agree|tolerate|allow|negotiate|comment|discuss|sign)\\b"),
    HE_WOULD_NOT(
            SpeechAct.REFUSE,
            "^(?:that )?(?:he|she|it|we|i) (?:will|would) (?:not|never)(?: (?!be |have |need|know|mind|like|want|win|lose|get |see |find |make it|survive|reach|rest|let|abandon|forget)[a-z]+\\b|[ .]*$)",
            Voice.PARAPHRASED),

    WILL_PAY(
            SpeechAct.THREATEN,
            "\\b(?:will|would|shall) <ADV>(?:pay (?:a|the|dearly|for)|(?:face|suffer|bear|regret) (?:[a-z]+ ){0,3}(?:consequences|retaliation|punishment|wrath|this|it)|be (?:made|punished|destroyed|crushed))\\b"),
    RESPONSE(
            SpeechAct.THREATEN,
            "\\b(?:response|answer|retaliation|reply|revenge) (?:will|would) be <ADV>(?:immediate|swift|crushing|harsh|severe|devastating|decisive|terrible|painful|overwhelming|felt)\\b"),
    WE_WILL_STRIKE(
            SpeechAct.THREATEN,
            "\\b<I> (?:will|shall) <ADV>(?:retaliate|respond with force|strike|hit back|take revenge|avenge|punish|destroy|crush|wipe out|annihilate|shoot|bomb|sue)\\b"),
    UNTIL(
            SpeechAct.THREATEN,
            "\\bour (?:[a-z]+ )?(?:operations|attacks|strikes|blockade) will (?:not stop|not end|continue|go on) (?:until|as long)\\b"),
    CONSEQUENCES(
            SpeechAct.WARN,
            "\\b(?:there (?:will|would) be|will have|would have) (?:[a-z]+ ){0,2}consequences\\b"
                    + "|^(?:that )?(?:if|unless|should) [^.?!]* (?:will|would|could|risks?) [^.?!]*\\b(?:consequences|catastroph\\w*|disaster|bloodbath|famine|war|escalat\\w*|starve|die|collapse)\\b"),

    COMMITMENT(
            SpeechAct.PROMISE,
            "^(?:and |but )?<I> (?:will|shall) <ADV>(?:do (?:everything|whatever|all)|continue|keep|stand|defend|protect|support|hold|make sure|ensure|see to it"
                    + "|work|rebuild|honou?r|deliver|fight|help|back|bring|repay|be there|be ready|spare no|not rest)\\b",
            Voice.QUOTED),
    HE_COMMITS(
            SpeechAct.PROMISE,
            "^(?:that )?<HE> (?:will|would) <ADV>(?:do (?:everything|whatever|all)|continue to (?:support|defend|help)|stand (?:by|with)|defend|protect|make sure|ensure|honou?r|spare no)\\b",
            Voice.PARAPHRASED),
    WE_ARE_DOING(
            SpeechAct.ANNOUNCE,
            "^(?:today |tonight |now )?,? ?<I> (?:are|am) <ADV>(?:announcing|banning|calling off|cancelling|canceling|closing|cutting|deploying|ending|evacuating|expelling|imposing"
                    + "|introducing|launching|lifting|pausing|pulling|recalling|releasing|resigning|sending|standing down|stepping|stopping|suspending|withdrawing)\\b",
            Voice.QUOTED),
    WE_DECIDED(SpeechAct.ANNOUNCE, "^(?:today |tonight )?,? ?<I> have <ADV>(?:decided|agreed) to\\b", Voice.QUOTED),
    WE_WILL(
            SpeechAct.ANNOUNCE,
            "^<I> (?:will|shall|are going to|am going to) <ADV>(?!not |never |be |have |see |know |need |find out|remember |get |win |lose |die |all |defeat |always|regret)[a-z]+ [^.!?]*[.,!? ]*$",
            Voice.QUOTED),
    HE_WOULD(
            SpeechAct.ANNOUNCE,
            "^(?:that )?<HE> (?:will|would) <ADV>(?!not |never |be |have |see |know |need |find |remember |get |win |lose |die |like |prefer |love |rather |take |prove |mean |cost |make |help |bring |come |become |do |continue |depend )[a-z]+",
            Voice.PARAPHRASED),

    APPALLED(SpeechAct.CONDEMN, "^<I> [^.?!]{0,50}\\b(?:am|are) <ADV>(?:appalled|disgusted|outraged)\\b"),
    DISGRACE(
            SpeechAct.CONDEMN,
            "\\b(?:is|are|was|were) <ADV>(?:an? |a matter of )?<ADV>(?:unacceptable|disgrace|disgraceful|shameful|barbaric|heinous|cowardly|despicable"
                    + "|outrageous|deplorable|abhorrent|reprehensible|inexcusable|atrocity|(?:war )?crimes?|crime against [a-z]+|unforgivable)\\b"),
    WAR_CRIMINAL(SpeechAct.CONDEMN, "\\bwar criminals?\\b|<START>shame on\\b"),
    THANKS(SpeechAct.PRAISE, "<START>thank you|<START>well done|<START>congratulations\\b"),
    PROUD_OF_THEM(SpeechAct.PRAISE, "^<I> (?:am|are) <ADV>(?:grateful|thankful|proud of (?!my|our|what we))"),
    AGREED(
            SpeechAct.AGREE,
            "^(?:yes , )?<I> <ADV>agree\\b|^you are (?:absolutely |quite )?right\\b|^(?:he|she) is right\\b"),
    FEELING(
            SpeechAct.FEEL,
            "^<I> (?:am|are) <ADV>(?:disappointed|worried|concerned|afraid|scared|terrified|sad|saddened|angry|furious|happy|pleased|delighted|glad|shocked|stunned"
                    + "|heartbroken|relieved|frustrated|thrilled|devastated|ashamed|tired|hopeful|optimistic|excited|sorry)\\b"),
    HE_WAS_WORRIED(
            SpeechAct.FEEL,
            "^(?:that )?<HE> (?:is|are|was|were) <ADV>(?:disappointed|worried|concerned about|afraid|sad|saddened|angry|furious|pleased|delighted|glad|shocked|heartbroken"
                    + "|relieved|frustrated|thrilled|devastated|ashamed|hopeful|optimistic)\\b",
            Voice.PARAPHRASED),
    WILL_COME(
            SpeechAct.PREDICT,
            "^(?!if )(?:[^ .?!]+ ){0,8}(?:(?<!(?:\\bi|we|there) )will <ADV>(?:be (?:over|the (?:last|first|end))|become|come back|collapse|double|fall|grow|increase|rise|worsen|win|lose|return to normal)"
                    + "|(?<!(?:\\bi|we) )(?:are|is) <ADV>(?:likely|bound|set|certain|sure) to)\\b",
            Voice.QUOTED),
    WOULD_NEVER(
            SpeechAct.PREDICT,
            "^(?:that )?(?!<HE> )(?:[a-z]+ ){1,4}(?:would never|(?:is|are|was|were) <ADV>(?:likely|bound|certain) to)\\b",
            Voice.PARAPHRASED);

    private final SpeechAct act;
    private final Pattern pattern;
    private final Optional<Voice> voice;

    ContentSign(SpeechAct act, String pattern) {
        this(act, pattern, Optional.empty());
    }

    ContentSign(SpeechAct act, String pattern, Voice voice) {
        this(act, pattern, Optional.of(voice));
    }

    ContentSign(SpeechAct act, String pattern, Optional<Voice> voice) {
        this.act = act;
        this.pattern = Pattern.compile(pattern.replace("<I>", "\\b(?:i|we)")
                .replace("<HE>", "(?:he|she|they|it|we|i)")
                .replace("<ADV>", "(?:(?:[a-z]+ly|also|still|now|just|always|all|both|very|so) )*?")
                .replace("<START>", "(?:^|[.!?:;] )(?:and |but |so |yes , |no , |then )?"));
        this.voice = voice;
    }

    static Optional<SpeechAct> actOf(Wording content) {
        return Arrays.stream(values())
                .filter(sign -> sign.fits(content))
                .map(sign -> sign.act)
                .findFirst();
    }

    private boolean fits(Wording content) {
        return (voice.isEmpty() || voice.get() == content.voice())
                && pattern.matcher(content.plain()).find();
    }
}
