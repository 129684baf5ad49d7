package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Actor;
import org.acta.annotation.ActorIndex;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.pipeline.Annotator;

/** Makes a statement of each attribution: its source an actor, its act told by cue and content, its quotations marked off. */
public final class StatementExtractor implements Annotator {
    private final SpeechActs speechActs = new SpeechActs();

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Quotation.class, Attribution.class, Actor.class, TimeExpression.class);
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
        var found = new Found(reading, new Layout(reading));
        var statements = new ArrayList<Statement>();
        for (var attribution : reading.all(Attribution.class)) {
            statements.add(statement("s" + (statements.size() + 1), attribution, found));
        }
        return reading.with(Statement.class, statements);
    }

    private Statement statement(String id, Attribution attribution, Found found) {
        var quoting = Quoting.of(found.layout, attribution.content(), found.quotations);
        var source = attribution.source().flatMap(found.actors::of).map(Actor::id);
        return new Statement(
                id,
                source,
                found.addressees.of(attribution).stream()
                        .flatMap(span -> found.actors.of(span).map(Actor::id).stream())
                        .filter(actor -> source.filter(actor::equals).isEmpty())
                        .distinct()
                        .toList(),
                found.spokenOf.of(attribution).stream()
                        .map(Actor::id)
                        .filter(actor -> source.filter(actor::equals).isEmpty())
                        .toList(),
                speechActs.of(found.layout, attribution),
                quoting.form(),
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                quoting.quotes(),
                found.dates.of(attribution),
                attribution.confidence());
    }

    /** What was found in the reading before, ready to be asked. */
    private static final class Found {
        final Layout layout;
        final List<Quotation> quotations;
        final ActorIndex actors;
        final StatementDates dates;
        final Addressees addressees;
        final SpokenOf spokenOf;

        Found(Reading reading, Layout layout) {
            this.layout = layout;
            quotations = reading.all(Quotation.class);
            actors = ActorIndex.of(reading);
            dates = new StatementDates(layout, reading.all(TimeExpression.class));
            addressees = new Addressees(layout);
            spokenOf = new SpokenOf(layout, reading.all(Actor.class));
        }
    }
}
