package org.acta.annotation;

/**
 * The syntax of one token, as Universal Dependencies have it. A reading that has words has one for each token, in the
 * tokens' order.
 *
 * @param head index of the governing token among the reading's tokens, or -1 for the root of a sentence
 * @param relation universal relation with subtype where there is one ({@code nsubj}, {@code nsubj:pass}, {@code root})
 */
public record Word(Span span, PartOfSpeech partOfSpeech, int head, String relation) implements Annotation {

    public boolean isRoot() {
        return head < 0;
    }
}
