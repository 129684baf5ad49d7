package org.acta.codebook;

/**
 * What an event is about; it goes with any type.
 *
 * @param name PLOVER's, in small letters: {@code human_security}
 */
public record Context(String name, String meaning) {}
