package org.acta.annotation;

/**
 * Words between quotation marks, whether somebody spoke them or not.
 *
 * @param span from the opening mark to the closing one, both included where they are there
 * @param words what stands between the marks, trimmed of white space
 * @param depth 0 for a quotation that stands in no other, 1 for one within it, and so on
 * @param closing how it ends
 */
public record Quotation(Span span, Span words, int depth, Closing closing) implements Annotation {

    /** How a quotation ends. */
    public enum Closing {
        /** by its closing mark */
        MARKED,
        /** with its paragraph, and the next paragraph opens with a mark again: the quotation runs on there */
        RUNS_ON,
        /** with its paragraph, the closing mark forgotten */
        UNCLOSED
    }
}
