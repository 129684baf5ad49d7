package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acta.annotation.Article;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Pipeline;
import org.acta.text.QuotationPairer;
import org.acta.text.SentenceSplitter;
import org.acta.text.Tokenizer;

/**
 * One attribution marked by hand: {@code <Amina> {said} [the clinic was full].} has its source, its cue and its content; a
 * second pair of brackets is content too.
 */
record Marked(Reading reading, Attribution attribution) {

    /** With the syntax of one sentence: {@code <Amina/PROPN/2/nsubj> {said/VERB/0/root}}; heads count from 1. */
    static Marked parsed(String marked) {
        var bare = of(marked.replaceAll("/[A-Z]+/\\d+/[a-z:]+", ""));
        var parses = Pattern.compile("/([A-Z]+)/(\\d+)/([a-z:]+)")
                .matcher(marked)
                .results()
                .toList();
        var tokens = bare.reading.all(Token.class);
        var words = IntStream.range(0, tokens.size())
                .mapToObj(t -> word(tokens.get(t).span(), parses.get(t)))
                .toList();
        return new Marked(bare.reading.with(Word.class, words), bare.attribution);
    }

    /** Unparsed: every word has the part of speech X. */
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

    /** With the words given as time expressions, each with its own words as value. */
    Marked withTimes(String... times) {
        var found = Stream.of(times)
                .map(words -> new Span(text().indexOf(words), text().indexOf(words) + words.length()))
                .map(span -> new TimeExpression(span, span.of(text())))
                .toList();
        return new Marked(reading.with(TimeExpression.class, found), attribution);
    }

    String text() {
        return reading.text();
    }

    Layout layout() {
        return new Layout(reading);
    }

    private static Word word(Span span, MatchResult parse) {
        int head = Integer.parseInt(parse.group(2)) - 1;
        return new Word(span, PartOfSpeech.valueOf(parse.group(1)), head, parse.group(3));
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
