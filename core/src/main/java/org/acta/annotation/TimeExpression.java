package org.acta.annotation;

/**
 * Words that name a time, resolved.
 *
 * @param value {@code YYYY-MM-DD}, {@code YYYY-Www}, {@code YYYY-MM} or {@code YYYY}
 */
public record TimeExpression(Span span, String value) implements Annotation {}
