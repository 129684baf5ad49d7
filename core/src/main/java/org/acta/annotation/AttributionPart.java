package org.acta.annotation;

/** Words that the reader model takes for a source, a cue or content, before parts are joined to an {@link Attribution}. */
public record AttributionPart(Span span, Role role, double score) implements Annotation {

    /** What words do in an attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT
    }
}
