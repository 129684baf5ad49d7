package org.acta.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.Token;

/** The statements of one reading with what comparing them asks for: their words as tokens, their sources as names. */
final class ReadStatements {
    private final Reading reading;
    private final TokenIndex tokens;
    private final List<Statement> statements;
    private final List<BitSet> contents;
    private final List<BitSet> quotes;

    ReadStatements(Reading reading) {
        this.reading = reading;
        this.tokens = new TokenIndex(reading.all(Token.class));
        this.statements = reading.all(Statement.class);
        this.contents = statements.stream().map(s -> tokens.words(s.content())).toList();
        this.quotes = statements.stream().map(s -> tokens.words(s.quotes())).toList();
    }

    TokenIndex tokens() {
        return tokens;
    }

    int size() {
        return statements.size();
    }

    Statement get(int i) {
        return statements.get(i);
    }

    BitSet content(int i) {
        return contents.get(i);
    }

    BitSet quotes(int i) {
        return quotes.get(i);
    }

    /** Full name of the source's actor; empty where there is none. */
    String sourceName(int i) {
        return get(i).source()
                .flatMap(id -> reading.all(Actor.class).stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst())
                .map(Actor::name)
                .orElse("");
    }

    /** For people: who, in which words, how, what. */
    String shown(int i) {
        var statement = get(i);
        return shown(
                sourceName(i),
                words(statement.sourceSpan()),
                words(statement.cue()),
                statement.act(),
                statement.content());
    }

    String shown(GoldStatement gold) {
        return shown(gold.source(), words(gold.sourceSpan()), words(gold.cue()), gold.act(), gold.content());
    }

    private String shown(String name, String source, String cue, Enum<?> act, List<Span> content) {
        return "%s [%s] %s (%s): %s"
                .formatted(
                        name.isEmpty() ? "nobody" : name,
                        source,
                        cue.isEmpty() ? "–" : cue,
                        act.name().toLowerCase(Locale.ROOT),
                        words(content));
    }

    String words(List<Span> spans) {
        return Excerpt.of(spans.stream().map(span -> span.of(reading.text())).toList());
    }

    private String words(Optional<Span> span) {
        return words(span.stream().toList());
    }

    Miss miss(String file, int offset, String what, String gold, String got) {
        return Miss.at(file, reading.text(), offset, what, gold, got);
    }
}
