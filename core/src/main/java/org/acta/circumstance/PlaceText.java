package org.acta.circumstance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** The tokens of a reading with their syntax, sentences and names, as finding places asks for them. */
final class PlaceText {
    private final String text;
    private final List<Token> tokens;
    private final List<Word> words;
    private final List<Sentence> sentences;
    private final List<Name> names;
    private final int[] sentenceOf;
    private final int[] nameOf;

    PlaceText(Reading reading) {
        text = reading.text();
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
        sentences = reading.all(Sentence.class);
        names = reading.all(Name.class);
        sentenceOf = new int[size()];
        nameOf = new int[size()];
        Arrays.fill(nameOf, -1);
        for (int s = 0; s < sentences.size(); s++) {
            var sentence = sentences.get(s);
            Arrays.fill(sentenceOf, sentence.firstToken(), Math.min(sentence.endToken(), size()), s);
        }
        for (int n = 0; n < names.size(); n++) {
            var span = names.get(n).span();
            for (int t = tokenAt(span.start()); t < size() && span(t).start() < span.end(); t++) {
                nameOf[t] = n;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /** Empty before the first token and behind the last. */
    String word(int token) {
        return token < 0 || token >= size() ? "" : tokens.get(token).text();
    }

    String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    Span span(int token) {
        return tokens.get(token).span();
    }

    Span span(int first, int end) {
        return new Span(span(first).start(), span(end - 1).end());
    }

    /** As it stands in the text, white space made single spaces. */
    String words(int first, int end) {
        var stretch = span(first, end).of(text);
        return stretch.indexOf('\n') < 0 && stretch.indexOf("  ") < 0 ? stretch : stretch.replaceAll("\\s+", " ");
    }

    boolean isCapitalised(int token) {
        return token >= 0 && token < size() && Character.isUpperCase(word(token).codePointAt(0));
    }

    /** Whether no space parts this token from the one before. */
    boolean isJoined(int token) {
        return token > 0
                && token < size()
                && span(token - 1).end() == span(token).start();
    }

    PartOfSpeech partOfSpeech(int token) {
        return words.get(token).partOfSpeech();
    }

    int head(int token) {
        return words.get(token).head();
    }

    boolean is(int token, String relation) {
        var own = words.get(token).relation();
        return own.equals(relation) || own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /** The token whose head lies outside of these. */
    int headOf(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            if (head(token) < first || head(token) >= end) {
                return token;
            }
        }
        return end - 1;
    }

    /** The first of the list in which this token stands: "France" for "Italy" in "France, Spain and Italy". */
    int topOfList(int token) {
        int top = token;
        for (int steps = 0;
                steps < 20 && is(top, "conj") && head(top) >= 0 && partOfSpeech(head(top)) == PartOfSpeech.PROPN;
                steps++) {
            top = head(top);
        }
        return top;
    }

    /** The first token of the name that this token is in. */
    int firstOfName(int token) {
        return name(token) < 0 ? token : Math.min(token, firstOf(name(token)));
    }

    int sentence(int token) {
        return sentenceOf[token];
    }

    int sentenceEnd(int token) {
        return Math.min(sentences.get(sentence(token)).endToken(), size());
    }

    boolean opensSentence(int token) {
        return token == 0 || sentence(token) != sentence(token - 1);
    }

    boolean opensParagraph(int token) {
        return opensSentence(token)
                && (sentence(token) == 0
                        || sentences.get(sentence(token)).paragraph()
                                != sentences.get(sentence(token) - 1).paragraph());
    }

    /** Index of the name that holds this token, or -1. */
    int name(int token) {
        return token < 0 || token >= size() ? -1 : nameOf[token];
    }

    Name.Type nameType(int name) {
        return names.get(name).type();
    }

    /** Index of its first token. */
    int firstOf(int name) {
        return tokenAt(names.get(name).span().start());
    }

    /** Index behind its last token. */
    int endOf(int name) {
        return tokenAt(names.get(name).span().end() - 1) + 1;
    }

    /** Whether a name ends as those of buildings do: "Northgate Chapel". */
    boolean isBuilding(int name) {
        int last = endOf(name) - 1;
        return firstOf(name) < last && PlaceWords.BUILDINGS.contains(lower(last));
    }

    int names() {
        return names.size();
    }

    /** The first token that ends after this offset. */
    int tokenAt(int offset) {
        return Token.endingAfter(offset, tokens);
    }
}
