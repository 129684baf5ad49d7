package org.acta.annotation;

import java.util.Optional;

/**
 * Words that name a point or a span of time, resolved.
 *
 * @param value {@code YYYY-MM-DD}, {@code YYYY-Www}, {@code YYYY-MM} or {@code YYYY}
 * @param end of a span that has one, in the same forms; empty for a point, and for a span that is still open
 * @param time time of day, where one is named: {@code 15:00}, with its zone where that is told {@code 15:00Z} or {@code
 *     15:00+01:00}, or {@code morning}, {@code afternoon}, {@code evening}, {@code night}
 */
public record TimeExpression(
        Span span, String value, Optional<String> end, Kind kind, Precision precision, Optional<String> time)
        implements Annotation {

    /** How what is told lies to the time that is named. */
    public enum Kind {
        /** at some time within {@code value}: "on Thursday", "in 2014" */
        POINT,
        /** between {@code value} and {@code end}: "from Monday to Wednesday", "over the weekend" */
        SPAN,
        /** all the time from {@code value} to {@code end}: "for more than four years" */
        DURATION,
        /** from {@code value} on: "since 2014", "starting from Sunday" */
        SINCE,
        /** not beyond {@code value}: "by Friday", "until March", "before Easter" */
        UNTIL
    }

    /** Whether the words claim to be exact. */
    public enum Precision {
        EXACT,
        /** "about a year ago", "in the past few days" */
        ABOUT
    }

    public TimeExpression(Span span, String value, Optional<String> end) {
        this(span, value, end, end.isPresent() ? Kind.SPAN : Kind.POINT, Precision.EXACT, Optional.empty());
    }

    public TimeExpression(Span span, String value) {
        this(span, value, Optional.empty());
    }
}
