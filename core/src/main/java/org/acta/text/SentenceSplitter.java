package org.acta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.pipeline.Annotator;

/**
 * Cuts the tokens into sentences. Every token is in one sentence, no sentence goes beyond its paragraph, and none is longer
 * than {@value #LONGEST} tokens: what is, is cut at a semicolon or comma, or anywhere.
 */
public final class SentenceSplitter implements Annotator {
    static final int LONGEST = 400;

    @Override
    public Reading annotate(Reading reading) {
        return reading.with(Sentence.class, new Cutter(reading).sentences());
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Quotation.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Sentence.class);
    }

    /** The sentences of one reading, as far as they are cut. */
    private static final class Cutter {
        private final List<Token> tokens;
        private final List<Span> paragraphs;
        private final SentenceEnds ends;
        private final List<Sentence> sentences = new ArrayList<>();
        private int paragraphNumber = -1;

        Cutter(Reading reading) {
            this.tokens = reading.all(Token.class);
            this.paragraphs = Paragraphs.of(reading.text());
            this.ends = new SentenceEnds(tokens, reading.all(Quotation.class));
        }

        List<Sentence> sentences() {
            int first = 0;
            for (var paragraph : paragraphs) {
                int end = first;
                while (end < tokens.size() && tokens.get(end).span().start() < paragraph.end()) {
                    end++;
                }
                cutParagraph(first, end);
                first = end;
            }
            return sentences;
        }

        private void cutParagraph(int first, int end) {
            paragraphNumber++;
            int from = first;
            for (int i = first; i < end; ) {
                int behind = ends.endBehind(i, first, end);
                if (behind > i) {
                    add(from, behind);
                    from = behind;
                }
                i = Math.max(i + 1, behind);
            }
            add(from, end);
        }

        private void add(int first, int end) {
            int from = first;
            while (end - from > LONGEST) {
                int cut = cut(from);
                addOne(from, cut);
                from = cut;
            }
            if (end > from) {
                addOne(from, end);
            }
        }

        /** Behind the last semicolon that leaves a sentence short enough, or else the last comma, or else anywhere. */
        private int cut(int from) {
            for (var mark : List.of(";", ",")) {
                for (int i = from + LONGEST - 1; i > from + LONGEST / 4; i--) {
                    if (tokens.get(i).text().equals(mark)) {
                        return i + 1;
                    }
                }
            }
            return from + LONGEST;
        }

        private void addOne(int first, int end) {
            var span = tokens.get(first).span().union(tokens.get(end - 1).span());
            sentences.add(new Sentence(span, first, end, paragraphNumber));
        }
    }
}
