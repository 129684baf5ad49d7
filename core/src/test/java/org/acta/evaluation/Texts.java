package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.Statement.Form;
import org.acta.annotation.Token;

/** Readings made by hand. */
final class Texts {
    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private Texts() {}

    static Reading reading(String text) {
        return Reading.of(Article.of("a", text))
                .with(
                        Token.class,
                        TOKEN.matcher(text)
                                .results()
                                .map(token -> new Token(new Span(token.start(), token.end()), token.group()))
                                .toList());
    }

    /** The first place of the words. */
    static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    static Optional<Span> maybe(String text, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(span(text, words));
    }

    /** Adds a statement; words that are empty are not there, and each name is an actor. */
    static Reading with(
            Reading reading, String name, String source, String cue, SpeechAct act, String content, String... quotes) {
        var text = reading.text();
        var actors = new ArrayList<>(reading.all(Actor.class));
        var id = "a" + (actors.size() + 1);
        if (!name.isEmpty()) {
            actors.add(new Actor(
                    id,
                    name,
                    Actor.Kind.PERSON,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        var statements = new ArrayList<>(reading.all(Statement.class));
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                name.isEmpty() ? Optional.empty() : Optional.of(id),
                List.of(),
                List.of(),
                act,
                quotes.length == 0 ? Form.INDIRECT : Form.DIRECT,
                maybe(text, source),
                maybe(text, cue),
                List.of(span(text, content)),
                List.of(quotes).stream().map(quote -> span(text, quote)).toList(),
                Optional.empty(),
                1));
        return reading.with(Actor.class, actors).with(Statement.class, statements);
    }
}
