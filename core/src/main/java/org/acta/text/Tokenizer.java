package org.acta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.pipeline.Annotator;

/**
 * Cuts the text into words, numbers and marks. Tokens come in the order of the text, do not overlap and hold every
 * character that is not {@linkplain Blank blank}.
 *
 * <p>The reader model was trained on these very tokens: a change here asks for a new model.
 */
public final class Tokenizer implements Annotator {

    @Override
    public Reading annotate(Reading reading) {
        return reading.with(Token.class, tokens(reading.text()));
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Token.class);
    }

    private static List<Token> tokens(String text) {
        var scanner = new TokenScanner(text);
        var tokens = new ArrayList<Token>();
        int start = Blank.skip(text, 0);
        while (start < text.length()) {
            int end = scanner.endOfToken(start);
            tokens.add(new Token(new Span(start, end), text.substring(start, end)));
            start = Blank.skip(text, end);
        }
        return tokens;
    }
}
