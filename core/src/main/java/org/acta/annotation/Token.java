package org.acta.annotation;

/** A word, number or punctuation mark; {@code text} is exactly the stretch that {@code span} marks. */
public record Token(Span span, String text) implements Annotation {}
