package org.acta.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** The tokens of a reading as a tree: who governs whom, and what stands where. */
final class Syntax {
    private static final int LONGEST_WAY = 12;

    private final List<Token> tokens;
    private final List<Word> words;
    private final List<Sentence> sentences;
    private final Map<Integer, Integer> sentenceOf = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    Syntax(Reading reading) {
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
        sentences = reading.all(Sentence.class);
        for (int t = 0; t < words.size(); t++) {
            children.computeIfAbsent(words.get(t).head(), key -> new ArrayList<>())
                    .add(t);
        }
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = sentences.get(s).firstToken(); t < sentences.get(s).endToken(); t++) {
                sentenceOf.put(t, s);
            }
        }
    }

    Word word(int token) {
        return words.get(token);
    }

    Span span(int token) {
        return tokens.get(token).span();
    }

    String lower(int token) {
        return tokens.get(token).text().toLowerCase(Locale.ROOT);
    }

    /** Index of the sentence in which a token stands. */
    int sentence(int token) {
        return sentenceOf.getOrDefault(token, -1);
    }

    Sentence at(int sentence) {
        return sentences.get(sentence);
    }

    boolean isVerb(int token) {
        var part = word(token).partOfSpeech();
        return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
    }

    /** Words of a sentence in small letters, without hyphens between them; none where there is no such sentence. */
    List<String> wordsOf(int sentence) {
        if (sentence < 0 || sentence >= sentences.size()) {
            return List.of();
        }
        return tokens.subList(at(sentence).firstToken(), at(sentence).endToken()).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("-"))
                .toList();
    }

    /** Tokens that this one governs, in the order of the text. */
    List<Integer> below(int token) {
        return children.getOrDefault(token, List.of());
    }

    /** Tokens above this one, the nearest first. */
    List<Integer> above(int token) {
        var above = new ArrayList<Integer>();
        for (int at = word(token).head(); at >= 0 && above.size() < LONGEST_WAY; at = word(at).head()) {
            above.add(at);
        }
        return above;
    }

    /** Of the tokens of a stretch the first whose governor lies outside. */
    int head(Span span) {
        int first = tokenAt(span.start());
        for (int token = first; token < tokens.size() && span(token).start() < span.end(); token++) {
            int head = word(token).head();
            if (head < 0 || !span.overlaps(span(head))) {
                return token;
            }
        }
        return Math.min(first, tokens.size() - 1);
    }

    int tokenAt(int offset) {
        return Token.endingAfter(offset, tokens);
    }
}
