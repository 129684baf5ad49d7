package org.acta.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** The tokens of an article with their syntax, asked about what a number counts. A tree may be wrong: every walk is bounded. */
final class Clause {
    private static final int LONGEST_NOUN_PHRASE = 7;
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "our", "all", "those", "these", "other", "of", "more", "such");

    private final String text;
    private final List<Token> tokens;
    private final List<Word> words;

    Clause(Reading reading) {
        text = reading.text();
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
    }

    int size() {
        return Math.min(tokens.size(), words.size());
    }

    int start(int token) {
        return tokens.get(token).span().start();
    }

    int end(int token) {
        return tokens.get(token).span().end();
    }

    String word(int token) {
        return tokens.get(token).text();
    }

    String lower(int token) {
        return token >= 0 && token < tokens.size() ? word(token).toLowerCase(Locale.ROOT) : "";
    }

    PartOfSpeech partOfSpeech(int token) {
        return words.get(token).partOfSpeech();
    }

    int head(int token) {
        return words.get(token).head();
    }

    String relation(int token) {
        return words.get(token).relation();
    }

    /** The first token that starts at or after an offset. */
    int tokenFrom(int offset) {
        return Token.startingAt(offset, tokens);
    }

    /** The head of the noun phrase whose words go on from a token: its last noun; -1 where none follows. */
    int noun(int from) {
        int best = -1;
        int token = from;
        while (token < size() && token < from + LONGEST_NOUN_PHRASE) {
            if (token > 0 && text.substring(end(token - 1), start(token)).indexOf('\n') >= 0) {
                break;
            }
            var tag = partOfSpeech(token);
            boolean joined = word(token).equals("-") && start(token) == end(token - 1);
            boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
            if (noun && !breaks(token, best)) {
                best = token;
            } else if (noun || !(joined || goesOn(token, tag, best))) {
                break;
            }
            token++;
        }
        return best >= 0 && (partOfSpeech(best) == PartOfSpeech.NOUN || isPlural(best)) ? best : -1;
    }

    /** "200 Ukrainians": a proper noun is counted only in the plural. */
    private boolean isPlural(int token) {
        return word(token).endsWith("s")
                && !word(token).endsWith("ss")
                && word(token).length() > 2;
    }

    /** A capital after a plural begins something new: "12 hostages Monday". */
    private boolean breaks(int token, int best) {
        if (best < 0) {
            return false;
        }
        return partOfSpeech(best) == PartOfSpeech.NOUN
                && (Character.isUpperCase(word(token).charAt(0))
                        || isPlural(best)
                                && head(best) != token
                                && !relation(best).equals("compound"));
    }

    /** Words that may stand between a number and its noun. */
    private boolean goesOn(int token, PartOfSpeech tag, int best) {
        if (best >= 0 && !joinedTo(token)) {
            return false;
        }
        boolean participle = tag == PartOfSpeech.VERB
                && (word(token).endsWith("ed") || word(token).endsWith("ing"))
                && head(token) > token
                && (relation(token).equals("amod") || relation(token).equals("compound"));
        return tag == PartOfSpeech.ADJ
                || participle
                || DETERMINERS.contains(lower(token)) && best < 0
                || tag == PartOfSpeech.NUM && joinedTo(token)
                || tag == PartOfSpeech.ADV
                        && relation(token).equals("advmod")
                        && head(token) > token
                        && head(token) < token + 3;
    }

    private boolean joinedTo(int token) {
        return token > 0 && word(token - 1).equals("-") && start(token) == end(token - 1);
    }

    /** The noun after "of", "in" or "worth of" behind a measure: the grain of "ten tonnes of grain"; -1 where there is none. */
    int measured(int token) {
        int at = token;
        if (lower(at).equals("worth")) {
            at++;
        }
        return lower(at).equals("of") ? noun(at + 1) : -1;
    }

    /** The words right before a token in its sentence, as text of at most so many letters. */
    String before(int offset, int letters) {
        return text.substring(Math.max(0, offset - letters), offset);
    }
}
