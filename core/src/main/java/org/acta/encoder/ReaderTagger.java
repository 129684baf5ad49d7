package org.acta.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.AttributionPart;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/** Reads an article with the model, once, for its syntax, its names, who is said to say what, and words that may denote events. */
public final class ReaderTagger implements Annotator {
    /** Positions that the encoder has; a window cannot be longer. */
    private static final int POSITIONS = 512;

    private final ReaderModel model;

    public ReaderTagger(ReaderModel model) {
        this.model = model;
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Word.class, Name.class, AttributionPart.class, Attribution.class, EventCandidate.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        var tokens = reading.all(Token.class);
        var sentences = reading.all(Sentence.class);
        var pieces = new Pieces();
        var firstPiece = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            firstPiece[i] = pieces.size();
            model.wordPieces().append(tokens.get(i).text(), pieces);
        }
        firstPiece[tokens.size()] = pieces.size();
        var scores = new ArticleScores(model, tokens.size());
        var events = new EventDecoder(model.events(), tokens, sentences);
        for (var window : Windows.over(sentences, firstPiece)) {
            var score = score(window, pieces, firstPiece);
            scores.keep(window, score, sentences);
            events.keep(window, score);
        }
        var parts = model.attribution().runs(scores.attribution(), tokens.size());
        return reading.with(Word.class, words(tokens, scores))
                .with(Name.class, names(tokens, scores))
                .with(AttributionPart.class, parts(tokens, parts))
                .with(Attribution.class, new AttributionLinker(parts, scores).attributions(run -> span(tokens, run)))
                .with(EventCandidate.class, events.found());
    }

    private WindowScores score(Windows.Window window, Pieces pieces, int[] firstPiece) {
        var shown = new Pieces();
        shown.add(model.wordPieces().start(), LetterCase.NONE);
        int start = firstPiece[window.first()];
        shown.addAll(pieces, start, Math.min(firstPiece[window.to()], start + POSITIONS - 2));
        shown.add(model.wordPieces().end(), LetterCase.NONE);
        var words = new long[window.to() - window.first()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Math.min(firstPiece[window.first() + i] - start + 1, shown.size() - 1);
        }
        return model.score(shown, words);
    }

    private List<Word> words(List<Token> tokens, ArticleScores scores) {
        var words = new ArrayList<Word>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(new Word(
                    tokens.get(i).span(),
                    model.partOfSpeech(scores.partOfSpeech(i)),
                    scores.head(i),
                    scores.head(i) < 0 ? "root" : model.relation(scores.relation(i))));
        }
        return words;
    }

    private List<Name> names(List<Token> tokens, ArticleScores scores) {
        return model.names().runs(scores.names(), tokens.size()).stream()
                .map(run -> new Name(
                        span(tokens, run), Name.Type.valueOf(run.label().toUpperCase(Locale.ROOT)), run.score()))
                .toList();
    }

    private static List<AttributionPart> parts(List<Token> tokens, List<LabelSequence.Run> runs) {
        return runs.stream()
                .map(run -> new AttributionPart(
                        span(tokens, run),
                        AttributionPart.Role.valueOf(run.label().toUpperCase(Locale.ROOT)),
                        run.score()))
                .toList();
    }

    private static Span span(List<Token> tokens, LabelSequence.Run run) {
        return new Span(
                tokens.get(run.from()).span().start(),
                tokens.get(run.to() - 1).span().end());
    }
}
