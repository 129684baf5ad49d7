package org.acta.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** Which way a time lies from the day of publication, as the verb that governs it shows. */
enum Tense {
    /** past and present */
    PAST,
    FUTURE;

    private static final Set<String> WILL = Set.of("will", "’ll", "'ll", "would", "shall", "wo");
    private static final Set<String> AHEAD = Set.of(
            "due",
            "expected",
            "expects",
            "going",
            "hope",
            "hopes",
            "intends",
            "plan",
            "planned",
            "plans",
            "scheduled",
            "set",
            "is",
            "are",
            "was",
            "were");

    /** Of the verb that governs the words in a span; past where the reading has no syntax. */
    static Tense at(Span span, Reading reading) {
        var tokens = reading.all(Token.class);
        var words = reading.all(Word.class);
        int at = firstToken(tokens, span);
        for (int steps = 0; steps < 8 && at >= 0 && at < words.size(); steps++) {
            if (isVerb(words.get(at))) {
                return ofVerb(at, tokens, words);
            }
            at = words.get(at).head();
        }
        return PAST;
    }

    private static int firstToken(List<Token> tokens, Span span) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }

    private static Tense ofVerb(int verb, List<Token> tokens, List<Word> words) {
        for (int t = Math.max(0, verb - 8); t < verb; t++) {
            boolean governed = words.get(t).head() == verb;
            boolean auxiliary = governed && words.get(t).relation().startsWith("aux");
            if (auxiliary && WILL.contains(lower(tokens, t))) {
                return FUTURE;
            }
        }
        return isInfinitiveAhead(verb, tokens, words) ? FUTURE : PAST;
    }

    /** “is due to meet”, “plans to fly”: an infinitive under a word that looks ahead. */
    private static boolean isInfinitiveAhead(int verb, List<Token> tokens, List<Word> words) {
        int head = words.get(verb).head();
        boolean infinitive = verb > 0 && lower(tokens, verb - 1).equals("to");
        return infinitive && head >= 0 && AHEAD.contains(lower(tokens, head));
    }

    private static boolean isVerb(Word word) {
        return word.partOfSpeech() == PartOfSpeech.VERB || word.partOfSpeech() == PartOfSpeech.AUX;
    }

    private static String lower(List<Token> tokens, int token) {
        return tokens.get(token).text().toLowerCase(Locale.ROOT);
    }
}
