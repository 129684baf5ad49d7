package org.acta.annotation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is done, or spoken of as done, to be done, or not done.
 *
 * @param id unique within the reading: {@code e1}, {@code e2}, in the order of the text
 * @param mode PLOVER's, one of the type's own
 * @param contexts PLOVER's, most telling first
 * @param cameo the nearest CAMEO code, two to four digits
 * @param actors ids of those who did it; all parties where it is symmetrical
 * @param recipients ids of those to or with whom it was done
 * @param trigger the word that denotes it
 * @param statement id of the statement within whose content it stands; empty where the article vouches for it
 * @param date empty where the text gives none
 * @param dateFrom whether the date stands with the event or was inherited; empty without a date
 * @param objects instruments and objects as text: weapons, aid, territory, people
 * @param score PLOVER's scale, -10 (most hostile) to 10 (most cooperative)
 * @param confidence 0 to 1, calibrated: of those given 0.9 nine in ten are right
 */
public record Event(
        String id,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        List<String> actors,
        List<String> recipients,
        Span trigger,
        Status status,
        Optional<String> statement,
        Optional<TimeExpression> date,
        Optional<Inheritance> dateFrom,
        Optional<Location> place,
        List<Quantity> quantities,
        List<Span> objects,
        double score,
        double confidence)
        implements Annotation {
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        objects = List.copyOf(objects);
    }

    /** Where a date was found. */
    public enum Inheritance {
        OWN,
        SENTENCE
    }

    /** Whether it took place at all, as the text has it. */
    public enum Status {
        HAPPENED,
        ONGOING,
        /** announced, scheduled, intended */
        PLANNED,
        /** may, could, if */
        HYPOTHETICAL,
        PROMISED,
        DEMANDED,
        THREATENED,
        /** somebody says that it is not so */
        DENIED,
        /** the article itself says that it did not happen */
        NEGATED
    }
}
