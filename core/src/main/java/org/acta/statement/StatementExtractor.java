package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Actor;
import org.acta.annotation.ActorIndex;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Statement;
import org.acta.annotation.Token;
import org.acta.pipeline.Annotator;

/** Makes a statement of each attribution: its source an actor, its act told by cue and content, its quotations marked off. */
public final class StatementExtractor implements Annotator {
    private final SpeechActs speechActs = new SpeechActs();

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Quotation.class, Attribution.class, Actor.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Statement.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        if (reading.all(Attribution.class).isEmpty()) {
            return reading;
        }
        var layout = new Layout(reading);
        var actors = ActorIndex.of(reading);
        var statements = new ArrayList<Statement>();
        for (var attribution : reading.all(Attribution.class)) {
            statements.add(statement("s" + (statements.size() + 1), attribution, layout, actors, reading));
        }
        return reading.with(Statement.class, statements);
    }

    private Statement statement(String id, Attribution attribution, Layout layout, ActorIndex actors, Reading reading) {
        var quoting = Quoting.of(layout, attribution.content(), reading.all(Quotation.class));
        return new Statement(
                id,
                attribution.source().flatMap(actors::of).map(Actor::id),
                List.of(),
                List.of(),
                speechActs.of(layout, attribution),
                quoting.form(),
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                quoting.quotes(),
                Optional.empty(),
                attribution.confidence());
    }
}
