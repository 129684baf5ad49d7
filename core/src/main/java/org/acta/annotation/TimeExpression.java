package org.acta.annotation;

import java.util.Optional;

/**
 * Words that name a point or a span of time, resolved.
 *
 * @param value {@code YYYY-MM-DD}, {@code YYYY-Www}, {@code YYYY-MM} or {@code YYYY}
 * @param end of a span that has one, in the same forms; empty for a point, and for a span that is still open
 */
public record TimeExpression(Span span, String value, Optional<String> end) implements Annotation {
    public TimeExpression(Span span, String value) {
        this(span, value, Optional.empty());
    }
}
