package org.acta.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** The trees of a reading, asked by token index. A tree may be wrong: every walk through it is bounded. */
final class Syntax {
    private final List<Token> tokens;
    private final List<String> lower;
    private final List<Word> words;
    private final List<List<Integer>> children;
    private final int[] sentenceOf;
    private final int[] paragraphOf;
    private final int[] quotationOf;

    Syntax(Reading reading) {
        tokens = reading.all(Token.class);
        lower = tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        words = reading.all(Word.class);
        if (words.size() != tokens.size()) {
            throw new IllegalArgumentException("the reading has " + tokens.size() + " tokens but " + words.size()
                    + " words; it needs one a token");
        }
        children = new ArrayList<>(Collections.nCopies(size(), List.of()));
        for (int token = 0; token < size(); token++) {
            if (head(token) >= 0) {
                addChild(head(token), token);
            }
        }
        sentenceOf = new int[size()];
        paragraphOf = new int[size()];
        placeInSentences(reading.all(Sentence.class));
        quotationOf = new int[size()];
        placeInQuotations(reading.all(Quotation.class));
    }

    int size() {
        return tokens.size();
    }

    String text(int token) {
        return tokens.get(token).text();
    }

    String lower(int token) {
        return lower.get(token);
    }

    Span span(int token) {
        return tokens.get(token).span();
    }

    Span span(int first, int end) {
        return new Span(span(first).start(), span(end - 1).end());
    }

    PartOfSpeech partOfSpeech(int token) {
        return words.get(token).partOfSpeech();
    }

    boolean isNominal(int token) {
        return switch (partOfSpeech(token)) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
    }

    int head(int token) {
        return words.get(token).head();
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    /** Whether a token hangs on its head by this relation or a subtype of it. */
    boolean is(int token, String relation) {
        var own = words.get(token).relation();
        return own.equals(relation) || own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /** The relation without its subtype. */
    String universalRelation(int token) {
        var own = words.get(token).relation();
        int colon = own.indexOf(':');
        return colon < 0 ? own : own.substring(0, colon);
    }

    /** Whether a token is the subject of a clause that stands in no other. */
    boolean isMainSubject(int token) {
        int above = head(token);
        return is(token, "nsubj") && above >= 0 && (is(above, "root") || is(above, "conj"));
    }

    /** The first child by this relation, or -1. */
    int child(int token, String relation) {
        for (int child : children(token)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    int sentence(int token) {
        return sentenceOf[token];
    }

    int paragraph(int token) {
        return paragraphOf[token];
    }

    /** Which of the reading's quotations holds this token, the outermost one; -1 for none. */
    int quotation(int token) {
        return quotationOf[token];
    }

    boolean isBefore(int token, String text) {
        return token + 1 < size() && text(token + 1).equals(text);
    }

    /** Whether {@code ancestor} stands above {@code token} in its tree. */
    boolean dominates(int ancestor, int token) {
        int above = head(token);
        for (int steps = 0; above >= 0 && steps < 100; steps++) {
            if (above == ancestor) {
                return true;
            }
            above = head(above);
        }
        return false;
    }

    /** The first token that ends after this offset; {@link #size()} beyond the last. */
    int tokenAt(int offset) {
        return Token.endingAfter(offset, tokens);
    }

    /** The token that carries the words from {@code first} to {@code end}: its own head lies outside. */
    int headOf(int first, int end) {
        int best = -1;
        for (int token = first; token < end; token++) {
            boolean carries = head(token) < first || head(token) >= end;
            if (carries && (best < 0 || !isNominal(best) && isNominal(token))) {
                best = token;
            }
        }
        return best < 0 ? end - 1 : best;
    }

    private void addChild(int head, int child) {
        if (children.get(head).isEmpty()) {
            children.set(head, new ArrayList<>(4));
        }
        children.get(head).add(child);
    }

    private void placeInSentences(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            for (int token = sentence.firstToken(); token < Math.min(sentence.endToken(), size()); token++) {
                sentenceOf[token] = i;
                paragraphOf[token] = sentence.paragraph();
            }
        }
    }

    private void placeInQuotations(List<Quotation> quotations) {
        java.util.Arrays.fill(quotationOf, -1);
        for (int i = 0; i < quotations.size(); i++) {
            var quotation = quotations.get(i);
            if (quotation.depth() == 0) {
                for (int token = tokenAt(quotation.span().start());
                        token < size() && span(token).start() < quotation.span().end();
                        token++) {
                    quotationOf[token] = i;
                }
            }
        }
    }
}
