package org.acta.annotation;

/**
 * A sentence of the article.
 *
 * @param firstToken index of its first token among the reading's tokens
 * @param endToken index after its last token
 * @param paragraph number of its paragraph, from 0; line breaks end paragraphs
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) implements Annotation {}
