package org.acta.evaluation;

import org.acta.annotation.Span;

/**
 * A word of a CoNLL-U document.
 *
 * @param head number of the governing word among the document's, or -1
 * @param tag universal part of speech
 * @param line in the file
 */
record ConlluToken(Span span, int head, String relation, String tag, int line) {}
