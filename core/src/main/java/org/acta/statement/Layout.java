package org.acta.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** A reading by position: which token, sentence, paragraph and outermost quotation stand where, and their syntax. */
final class Layout {
    private final Reading reading;
    private final List<Token> tokens;
    private final List<Word> words;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final int[] sentenceOf;

    Layout(Reading reading) {
        this.reading = reading;
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
        sentences = reading.all(Sentence.class);
        quotations = reading.all(Quotation.class).stream()
                .filter(q -> q.depth() == 0)
                .toList();
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = sentences.get(s).firstToken(); t < sentences.get(s).endToken(); t++) {
                sentenceOf[t] = s;
            }
        }
    }

    String text() {
        return reading.text();
    }

    int tokenCount() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    Word word(int index) {
        return words.get(index);
    }

    String lower(int index) {
        return tokens.get(index).text().toLowerCase(java.util.Locale.ROOT);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Outermost quotations, in order. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** Index of the first token that ends after {@code offset}; the number of tokens where there is none. */
    int tokenAt(int offset) {
        return Token.endingAfter(offset, tokens);
    }

    /** Index after the last token that starts before {@code span} ends. */
    int endToken(Span span) {
        int token = tokenAt(Math.max(span.start(), span.end() - 1));
        return span.isEmpty() ? token : Math.min(token + 1, tokens.size());
    }

    int sentenceIndex(int token) {
        return sentenceOf[token];
    }

    Sentence sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    int paragraphAt(int offset) {
        int token = Math.min(tokenAt(offset), tokens.size() - 1);
        return sentenceOf(token).paragraph();
    }

    Optional<Quotation> quotationAt(int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var quotation = quotations.get(middle);
            if (quotation.span().contains(offset)) {
                return Optional.of(quotation);
            }
            if (quotation.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** The quotation within another one that stands right around these words. */
    Optional<Quotation> innerQuotation(Span words) {
        return reading.all(Quotation.class).stream()
                .filter(q -> q.depth() > 0 && q.span().contains(words))
                .filter(q -> words.start() - q.span().start() <= 2)
                .findFirst();
    }

    boolean quoted(int token) {
        return quotationAt(tokens.get(token).span().start()).isPresent();
    }

    /** Tokens with a letter or digit in a stretch. */
    int wordCount(Span span) {
        int count = 0;
        for (int t = tokenAt(span.start()); t < endToken(span); t++) {
            count += Character.isLetterOrDigit(tokens.get(t).text().codePointAt(0)) ? 1 : 0;
        }
        return count;
    }

    /** The dependents of a token within its sentence, in order. */
    IntStream dependents(int head) {
        var sentence = sentenceOf(head);
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(t -> words.get(t).head() == head);
    }

    Optional<Integer> dependent(int head, String relation) {
        return dependents(head)
                .filter(t -> words.get(t).relation().startsWith(relation))
                .boxed()
                .findFirst();
    }

    /** The token of a stretch that governs the others: the one whose head lies outside. */
    int headOf(Span span) {
        int from = tokenAt(span.start());
        int to = endToken(span);
        for (int t = from; t < to; t++) {
            int head = words.get(t).head();
            if ((head < from || head >= to) && words.get(t).partOfSpeech() != PartOfSpeech.PUNCT) {
                return t;
            }
        }
        return Math.min(from, tokens.size() - 1);
    }

    /** The stretch that a token and all that hangs on it cover, without marks at its edges. */
    Span subtree(int head) {
        var sentence = sentenceOf(head);
        int from = head;
        int to = head;
        while (from > sentence.firstToken() && under(from - 1, head)) {
            from--;
        }
        while (to + 1 < sentence.endToken() && under(to + 1, head)) {
            to++;
        }
        while (from < head && words.get(from).partOfSpeech() == PartOfSpeech.PUNCT) {
            from++;
        }
        while (to > head && words.get(to).partOfSpeech() == PartOfSpeech.PUNCT) {
            to--;
        }
        return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
    }

    private boolean under(int token, int head) {
        for (int t = token; t >= 0; t = words.get(t).head()) {
            if (t == head) {
                return true;
            }
        }
        return false;
    }

    /** The token that is the subject of a verb; of the verb it is coordinated with or depends on, where it has none. */
    Optional<Integer> subjectOf(int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            var subject = dependent(at, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
            var relation = words.get(at).relation();
            if (!relation.startsWith("conj")
                    && !relation.startsWith("xcomp")
                    && !relation.startsWith("advcl")
                    && !relation.startsWith("aux")
                    && !relation.startsWith("cop")) {
                return Optional.empty();
            }
            at = words.get(at).head();
        }
        return Optional.empty();
    }
}
