package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Pipeline;
import org.acta.text.QuotationPairer;
import org.acta.text.SentenceSplitter;
import org.acta.text.Tokenizer;

/**
 * One attribution marked by hand: {@code <Amina> {said} [the clinic was full].} has its source, its cue and its content; a
 * second pair of brackets is content too. Nothing is parsed: every word has the part of speech X.
 */
record Marked(Reading reading, Attribution attribution) {

    static Marked of(String marked) {
        var text = new StringBuilder();
        var spans = List.of(new ArrayList<Span>(), new ArrayList<Span>(), new ArrayList<Span>());
        var open = new int[3];
        for (char c : marked.toCharArray()) {
            int opens = "<{[".indexOf(c);
            int closes = ">}]".indexOf(c);
            if (opens >= 0) {
                open[opens] = text.length();
            } else if (closes >= 0) {
                spans.get(closes).add(new Span(open[closes], text.length()));
            } else {
                text.append(c);
            }
        }
        var attribution = new Attribution(first(spans.get(0)), first(spans.get(1)), spans.get(2), 1);
        return new Marked(read(text.toString()), attribution);
    }

    Layout layout() {
        return new Layout(reading);
    }

    private static Optional<Span> first(List<Span> spans) {
        return spans.stream().findFirst();
    }

    private static Reading read(String text) {
        var reading = Pipeline.of(new Tokenizer(), new QuotationPairer(), new SentenceSplitter())
                .read(Article.of("marked", text));
        var words = reading.all(Token.class).stream()
                .map(token -> new Word(token.span(), PartOfSpeech.X, -1, "root"))
                .toList();
        return reading.with(Word.class, words);
    }
}
