package org.acta.codebook;

import org.acta.annotation.EventType;

/**
 * How it is done: a finer kind of one type.
 *
 * @param name PLOVER's, in small letters: {@code third-party}
 * @param score -10 (most hostile) to 10 (most cooperative)
 */
public record Mode(EventType type, String name, double score, String meaning) {}
