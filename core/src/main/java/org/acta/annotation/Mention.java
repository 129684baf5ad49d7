package org.acta.annotation;

/**
 * Words in the text that stand for an actor.
 *
 * @param span the whole noun phrase or name, without what hangs on behind it in commas or relative clauses
 * @param head the token that carries it ("minister" in "Russia's foreign minister"), as a span
 */
public record Mention(Span span, Span head, Form form) implements Annotation {

    /** How a mention refers, as in the record format. */
    public enum Form {
        NAME,
        NOMINAL,
        DEMONYM,
        PRONOUN
    }
}
