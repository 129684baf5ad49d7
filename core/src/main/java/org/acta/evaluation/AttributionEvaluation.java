package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Article;
import org.acta.annotation.AttributionPart;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/**
 * Scores what the reader model marks as source, cue and content, word by word, against labelled sentences: the figures
 * that are published for PolNeAR. Articles are read side by side.
 */
public final class AttributionEvaluation {
    private final SentenceReader reader;

    public AttributionEvaluation(SentenceReader reader) {
        this.reader = reader;
    }

    /** Reads an article whose sentences are known, as {@code NewsReader::read} does. Safe to share between threads. */
    @FunctionalInterface
    public interface SentenceReader {
        Reading read(Article article, List<Span> sentences);
    }

    /** What the reader sees at once. */
    public enum Context {
        /** the neighbouring sentences with the same {@code id} */
        ARTICLE,
        /** each sentence by itself */
        ALONE
    }

    public List<Measure> evaluate(Path file, Context context) throws IOException {
        var articles = LabelledSentences.articles(file);
        return evaluate(
                switch (context) {
                    case ARTICLE -> articles;
                    case ALONE ->
                        articles.stream().flatMap(List::stream).map(List::of).toList();
                });
    }

    List<Measure> evaluate(List<List<LabelledSentence>> articles) {
        var tallies = articles.parallelStream().map(this::tallies).reduce(RoleTallies.none(), RoleTallies::plus);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", articles.size()));
        measures.add(Measure.count(
                "sentences", articles.stream().mapToInt(List::size).sum()));
        measures.addAll(tallies.measures());
        return measures;
    }

    private RoleTallies tallies(List<LabelledSentence> sentences) {
        var joined =
                JoinedText.of(sentences.stream().map(LabelledSentence::tokens).toList());
        var reading = reader.read(Article.of(sentences.getFirst().article(), joined.text()), joined.sentences());
        var gold = new HashSet<Marked>();
        var predicted = new HashSet<Marked>();
        int first = 0;
        for (var sentence : sentences) {
            int end = first + sentence.tokens().size();
            gold.addAll(sentence.marks(first));
            predicted.addAll(marks(reading.all(AttributionPart.class), joined.tokens(), first, end));
            first = end;
        }
        return RoleTallies.of(gold, predicted);
    }

    /** The parts that lie on the tokens {@code [first, end)}; a token is where its first character is. */
    private static Set<Marked> marks(List<AttributionPart> parts, List<Span> tokens, int first, int end) {
        var marks = new HashSet<Marked>();
        for (var part : parts) {
            int from = first;
            while (from < end && tokens.get(from).start() < part.span().start()) {
                from++;
            }
            int to = from;
            while (to < end && tokens.get(to).start() < part.span().end()) {
                to++;
            }
            if (to > from) {
                marks.add(new Marked(part.role(), from, to));
            }
        }
        return marks;
    }
}
