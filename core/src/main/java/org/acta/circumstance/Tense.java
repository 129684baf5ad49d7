package org.acta.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** Which way a time lies from the day of publication, as the verb that governs it shows. */
enum Tense {
    PAST,
    /** "had arrived": before another time in the past */
    PAST_PERFECT,
    /** "has been closed": from the past until now */
    PERFECT,
    /** "opens", "is visiting": with a time it looks ahead */
    PRESENT,
    FUTURE;

    private static final Set<String> WILL = Set.of(
            "will", "’ll", "'ll", "would", "shall", "wo", "may", "might", "could", "can", "should", "must", "’d", "'d",
            "cannot", "ca");
    private static final Set<String> HAVE = Set.of("has", "have", "’ve", "'ve", "having");
    private static final Set<String> IS = Set.of("is", "are", "’s", "'s", "’re", "'re", "am", "’m", "'m");
    private static final Set<String> WAS = Set.of("was", "were", "did");

    /** What is due, set or planned lies ahead even where somebody planned it in the past. */
    private static final Set<String> AHEAD = Set.of(
            "due",
            "expected",
            "expects",
            "expect",
            "going",
            "hope",
            "hopes",
            "hoping",
            "hoped",
            "intends",
            "intend",
            "plan",
            "planned",
            "plans",
            "planning",
            "scheduled",
            "set",
            "slated",
            "poised",
            "billed",
            "earmarked",
            "pencilled",
            "rescheduled",
            "postponed",
            "adjourned",
            "deadline");

    /** "agreed to meet on Monday": the infinitive lies ahead. */
    private static final Set<String> COMMITS = Set.of(
            "agree",
            "promis",
            "vow",
            "pledg",
            "decid",
            "threaten",
            "want",
            "offer",
            "invit",
            "ask",
            "order",
            "tell",
            "told",
            "call",
            "urg",
            "prepar",
            "schedul",
            "demand",
            "aim",
            "seek",
            "sought",
            "commit",
            "wish",
            "propos",
            "instruct",
            "require",
            "need",
            "have",
            "has",
            "mean",
            "meant",
            "vot",
            "request",
            "undert",
            "swor",
            "hop",
            "plan",
            "intend",
            "expect");

    private static final Set<String> OTHER_PASTS = Set.of(
            ("said told met held went came made took gave began won lost saw left sent spoke wrote rose fell grew became got found felt kept"
                            + " knew led paid ran sat sold stood struck swept swore taught thought threw understood wore broke brought built"
                            + " bought caught chose dealt drew drove ate fought fled flew forbade forgot froze hid hung laid lay lent lit"
                            + " meant put read rode rang sank sang shook shone shot shut slept slid slew spent split spread sprang stole stuck"
                            + " stung strove tore woke wound wept withdrew withstood bore bent bet bled blew bred burst cast clung cost crept"
                            + " cut dug dived fed flung ground heard hit hurt knelt let quit rid sought set shed sped spat undertook overthrew"
                            + " overcame foresaw did had was were been seen done gone taken given known shown written spoken driven fallen"
                            + " beaten broken chosen drawn flown frozen hidden risen shaken stolen sworn thrown torn woken worn")
                    .split(" "));
    /** "Minister says on Friday": told in the present, said in the past. */
    private static final Set<String> TOLD = Set.of(
            "says", "say", "tells", "tell", "writes", "adds", "warns", "claims", "reports", "believes", "insists");

    /** "gave them until Tuesday" */
    private static final Set<String> DEFERS = Set.of(
            "gave",
            "given",
            "give",
            "gives",
            "extended",
            "delayed",
            "put",
            "suspended",
            "has",
            "have",
            "had",
            "waited",
            "wait",
            "waiting");

    private static final Set<String> ANNOUNCES =
            Set.of("announced", "declared", "imposed", "ordered", "called", "scheduled");

    private static final int LONGEST_WAY = 8;
    private static final int REACH = 12;

    /** Of the verb that governs a time; past where the reading has no syntax. */
    static Tense at(int token, Frame frame, List<Token> tokens, List<Word> words) {
        if (token >= words.size()) {
            return byFrame(PAST, frame);
        }
        int at = token;
        for (int steps = 0; steps < LONGEST_WAY && at >= 0; steps++) {
            if (words.get(at).partOfSpeech() == PartOfSpeech.VERB
                    || hasAuxiliary(at, words)
                    || AHEAD.contains(lower(tokens, at))) {
                var found = ofVerb(at, token, frame, tokens, words);
                if (found.isPresent()) {
                    return byFrame(found.get(), frame);
                }
            }
            at = words.get(at).head();
        }
        return byFrame(PAST, frame);
    }

    /** "since" looks back; "by", "ahead of" and "starting" look ahead, unless the past perfect has it otherwise. */
    private static Tense byFrame(Tense verb, Frame frame) {
        return switch (frame.preposition()) {
            case "since" -> PAST;
            case "ahead of", "no later than", "not later than", "starting" -> FUTURE;
            case "by" -> verb == PAST_PERFECT || verb == PERFECT ? PAST : FUTURE;
            default -> verb;
        };
    }

    private static Optional<Tense> ofVerb(int verb, int time, Frame frame, List<Token> tokens, List<Word> words) {
        var self = lower(tokens, verb);
        boolean could = false;
        boolean have = false;
        boolean is = false;
        boolean was = false;
        boolean had = false;
        boolean modal = false;
        boolean not = false;
        boolean to = false;
        for (int t = Math.max(0, verb - REACH); t < verb; t++) {
            var word = words.get(t);
            if (word.head() != verb) {
                continue;
            }
            var lower = lower(tokens, t);
            boolean auxiliary =
                    word.relation().startsWith("aux") || word.relation().equals("cop");
            could |= lower.equals("could");
            modal |= auxiliary && WILL.contains(lower);
            have |= auxiliary && HAVE.contains(lower);
            is |= auxiliary && IS.contains(lower);
            was |= auxiliary && WAS.contains(lower);
            had |= auxiliary && lower.equals("had");
            not |= lower.equals("not") || lower.equals("n’t") || lower.equals("n't");
            to |= lower.equals("to") && word.partOfSpeech() == PartOfSpeech.PART;
        }
        if (modal) {
            return Optional.of(have || not && could ? PAST : FUTURE);
        }
        if (!have && (AHEAD.contains(self) || frame.isDeadline() && DEFERS.contains(self))) {
            return Optional.of(FUTURE);
        }
        if (to) {
            return infinitive(words.get(verb).head(), tokens);
        }
        if (had) {
            return Optional.of(PAST_PERFECT);
        }
        if (was) {
            return Optional.of(PAST);
        }
        if (have) {
            return Optional.of(PERFECT);
        }
        if (is) {
            return Optional.of(
                    self.endsWith("ed") || OTHER_PASTS.contains(self) && !self.endsWith("ing") ? PAST : PRESENT);
        }
        if (frame.preposition().equals("from") && ANNOUNCES.contains(self)
                || hasInfinitive(verb, time, words) && COMMITS.stream().anyMatch(self::startsWith)) {
            return Optional.of(FUTURE);
        }
        return finite(self, words.get(verb));
    }

    /** Ahead under a verb that looks ahead; else as the verb above it. */
    private static Optional<Tense> infinitive(int head, List<Token> tokens) {
        if (head < 0) {
            return Optional.of(FUTURE);
        }
        var above = lower(tokens, head);
        boolean ahead = AHEAD.contains(above) || COMMITS.stream().anyMatch(above::startsWith);
        return ahead ? Optional.of(FUTURE) : Optional.empty();
    }

    /** "agreed to meet on Monday": between the verb and the time. */
    private static boolean hasInfinitive(int verb, int time, List<Word> words) {
        for (int t = verb + 1; t < time; t++) {
            if (words.get(t).head() == verb
                    && words.get(t).partOfSpeech() == PartOfSpeech.VERB
                    && words.get(t).relation().equals("xcomp")
                    && words.get(t - 1).partOfSpeech() == PartOfSpeech.PART) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Tense> finite(String self, Word word) {
        boolean past = self.endsWith("ed") || OTHER_PASTS.contains(self) || TOLD.contains(self);
        if (past) {
            return Optional.of(PAST);
        }
        if (self.endsWith("ing") && !word.isRoot()) {
            return Optional.empty();
        }
        return word.partOfSpeech() == PartOfSpeech.VERB ? Optional.of(PRESENT) : Optional.empty();
    }

    /** A noun or adjective that is said to be: "the vote is on Sunday". */
    private static boolean hasAuxiliary(int token, List<Word> words) {
        for (int t = Math.max(0, token - REACH); t < token; t++) {
            if (words.get(t).head() == token
                    && (words.get(t).relation().equals("cop")
                            || words.get(t).relation().startsWith("aux"))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(List<Token> tokens, int token) {
        return tokens.get(token).text().toLowerCase(Locale.ROOT);
    }
}
