package org.acta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.pipeline.Annotator;

/**
 * In place of the {@link SentenceSplitter} where somebody else has cut the sentences: tokens go to the sentence in which
 * they begin. Spans come in the order of the text; a line break between two of them ends a paragraph.
 */
public record GivenSentences(List<Span> spans) implements Annotator {
    public GivenSentences {
        spans = List.copyOf(spans);
    }

    @Override
    public Reading annotate(Reading reading) {
        var tokens = reading.all(Token.class);
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        int paragraph = 0;
        int end = 0;
        for (var span : spans) {
            int to = from;
            while (to < tokens.size() && span.contains(tokens.get(to).span().start())) {
                to++;
            }
            if (to > from) {
                paragraph += from > 0 && isBroken(reading.text(), end, span.start()) ? 1 : 0;
                sentences.add(new Sentence(span, from, to, paragraph));
                end = span.end();
            }
            from = to;
        }
        if (from < tokens.size()) {
            throw new IllegalArgumentException("the token %s at %d lies in none of the %d sentences given"
                    .formatted(tokens.get(from).text(), tokens.get(from).span().start(), spans.size()));
        }
        return reading.with(Sentence.class, sentences);
    }

    private static boolean isBroken(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().anyMatch(c -> c == '\n');
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Sentence.class);
    }
}
