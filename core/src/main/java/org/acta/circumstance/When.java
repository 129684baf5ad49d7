package org.acta.circumstance;

import java.time.LocalDate;
import java.util.Optional;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.TimeExpression.Kind;
import org.acta.annotation.TimeExpression.Precision;

/** A time that words name, as far as it is resolved. */
record When(Moment from, Optional<Moment> to, Kind kind, Precision precision, Optional<String> time) {

    static When point(Moment moment) {
        return new When(moment, Optional.empty(), Kind.POINT, Precision.EXACT, Optional.empty());
    }

    static When day(LocalDate day) {
        return point(Moment.of(day));
    }

    static When span(Moment from, Moment to) {
        return from.equals(to)
                ? point(from)
                : new When(from, Optional.of(to), Kind.SPAN, Precision.EXACT, Optional.empty());
    }

    static When days(LocalDate from, LocalDate to) {
        return span(Moment.of(from), Moment.of(to));
    }

    boolean isDay() {
        return from.grain() == Grain.DAY && to.isEmpty();
    }

    When as(Kind other) {
        return new When(from, to, other, precision, time);
    }

    When about() {
        return new When(from, to, kind, Precision.ABOUT, time);
    }

    When at(String timeOfDay) {
        return new When(from, to, kind, precision, Optional.of(timeOfDay));
    }

    When at(Optional<String> timeOfDay) {
        return new When(from, to, kind, precision, timeOfDay);
    }

    TimeExpression over(Span span) {
        return new TimeExpression(span, from.value(), to.map(Moment::value), kind, precision, time);
    }
}
