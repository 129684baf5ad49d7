package org.acta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Actor;
import org.acta.annotation.Annotation;
import org.acta.annotation.Event;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.Location;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.codebook.Codebook;
import org.acta.pipeline.Annotator;

/** Makes the events of an article: the likely candidates, with their parties, status, statement, time, place and numbers. */
public final class EventExtractor implements Annotator {
    private static final Comparator<Statement> BY_LENGTH = Comparator.comparingInt(
            statement -> statement.content().stream().mapToInt(Span::length).sum());

    private final Codebook codebook = Codebook.shipped();

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(
                Token.class,
                Word.class,
                Sentence.class,
                EventCandidate.class,
                Actor.class,
                Statement.class,
                TimeExpression.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Event.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        var syntax = new Syntax(reading);
        var triggers = new Triggers(syntax).of(reading.all(EventCandidate.class));
        var parties = new Parties(reading);
        var times = new EventTimes(syntax, triggers, reading.all(TimeExpression.class));
        var where =
                reading.all(Location.class).stream().filter(Location::isWhere).toList();
        var places = new Circumstances<>(syntax, triggers, where, Location::span);
        var quantities = new Circumstances<>(syntax, triggers, reading.all(Quantity.class), Quantity::span);
        var contexts = new Contexts(syntax);
        var modes = new Modes(syntax);
        var earlierEvents = new EarlierEvents(syntax);
        var statuses = new Statuses(syntax);
        var events = new ArrayList<Event>();
        for (var trigger : triggers) {
            var type = Triggers.type(trigger);
            var mode = modes.of(type, trigger);
            var status = statuses.of(trigger);
            var about = contexts.of(trigger.token(), mode);
            var told = doers(trigger, syntax, parties);
            var earlier = told.isEmpty() ? earlierEvents.of(trigger.token(), type, events) : Optional.<Event>empty();
            var actors = earlier.map(Event::actors).orElse(told);
            var toldRecipients = parties.of(trigger.recipients());
            var recipients = (toldRecipients.isEmpty()
                            ? earlier.map(Event::recipients).orElse(List.of())
                            : toldRecipients)
                    .stream().filter(id -> !actors.contains(id)).toList();
            var time = times.of(trigger);
            events.add(new Event(
                    "e" + (events.size() + 1),
                    type,
                    mode,
                    about,
                    codebook.cameo(type, mode, about, status),
                    actors,
                    recipients,
                    trigger.span(),
                    status,
                    within(trigger.span(), reading.all(Statement.class)),
                    time.map(EventTimes.Found::time),
                    time.map(EventTimes.Found::from),
                    places.of(trigger).stream().findFirst(),
                    quantities.of(trigger),
                    trigger.recipients().stream()
                            .filter(parties::isUnknown)
                            .map(EventCandidate.Party::span)
                            .toList(),
                    codebook.score(type, mode),
                    Certainty.of(trigger, type, status)));
        }
        return reading.with(Event.class, events);
    }

    /** As the model has them; where grammar names a noun's doer plainly, that one, and a verb's where the model names none. */
    private static List<String> doers(EventCandidate trigger, Syntax syntax, Parties parties) {
        var told = parties.of(trigger.actors());
        var grammar = new SyntaxParties(syntax);
        boolean verb = syntax.isVerb(trigger.token());
        if (verb && !told.isEmpty()) {
            return told;
        }
        var placed = (verb ? grammar.ofVerb(trigger.token()) : grammar.ofNoun(trigger.token()))
                .stream()
                        .map(token -> parties.carriedBy(syntax.span(token)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return placed.isEmpty() || placed.stream().anyMatch(told::contains) ? told : placed;
    }

    /** The innermost statement in whose content the trigger stands. */
    private static Optional<String> within(Span trigger, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(trigger)))
                .min(BY_LENGTH)
                .map(Statement::id);
    }
}
