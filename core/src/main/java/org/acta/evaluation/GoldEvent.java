package org.acta.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.annotation.Location;
import org.acta.annotation.Quantity;
import org.acta.annotation.Quantity.Bound;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;

/**
 * An event as people marked it in one of our articles.
 *
 * @param trigger the word that denotes it
 * @param line of the table, for whoever looks it up
 */
record GoldEvent(
        Span trigger,
        EventType type,
        Optional<String> mode,
        Status status,
        List<GoldParty> actors,
        List<GoldParty> recipients,
        Optional<Time> date,
        Optional<Scene> place,
        List<Amount> quantities,
        String line) {
    GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
    }

    /** {@code 2022-08-04/2022-08-07}, or a point. */
    record Time(String value, Optional<String> end) {
        boolean is(TimeExpression read) {
            return value.equals(read.value()) && end.equals(read.end());
        }
    }

    /** {@code Moscow (RUS)}; seas have no country. */
    record Scene(String name, Optional<String> country) {
        boolean is(Location read, String text) {
            var wanted = FullName.of(name);
            return country.equals(read.country())
                    && (wanted.equals(FullName.of(read.name()))
                            || wanted.equals(FullName.of(read.span().of(text))));
        }
    }

    /** {@code 72 hour exact}. */
    record Amount(double value, String unit, Bound bound) {
        private static final double TOLERANCE = 1e-6;

        boolean is(Quantity read) {
            return Math.abs(value - read.value()) <= TOLERANCE * Math.max(1, Math.abs(value))
                    && unit.toLowerCase(Locale.ROOT).equals(read.unit().toLowerCase(Locale.ROOT))
                    && bound == read.bound();
        }
    }
}
