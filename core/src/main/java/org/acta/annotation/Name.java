package org.acta.annotation;

/** A name as it stands in the text; resolved to an actor or a place later. */
public record Name(Span span, Type type, double score) implements Annotation {

    /** What a name may name. */
    public enum Type {
        PERSON,
        ORGANISATION,
        /** a country by its name ("Russia") or its people's ("Russian", "Russians") */
        COUNTRY,
        /** a place that is no country */
        PLACE,
        /** anything else with a name: a law, a work, an event, a product */
        OTHER
    }
}
