package org.acta.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.annotation.Span;

/**
 * A mention that people marked.
 *
 * @param entity whom or what it means: the same within the document for all that mean the same
 * @param type what that is ({@code person})
 * @param heads the token that carries it, and the further words of the name that it begins
 * @param line of the carrying token in its file
 */
record GoldMention(String entity, String type, Sort sort, Span span, List<Span> heads, int line) {
    private static final Set<String> HE_OR_SHE = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    GoldMention {
        heads = List.copyOf(heads);
    }

    /** What carries it. */
    enum Sort {
        NAME,
        NOUN,
        PRONOUN,
        OTHER
    }

    boolean isHeOrShe(String text) {
        return sort == Sort.PRONOUN && HE_OR_SHE.contains(span.of(text).toLowerCase(Locale.ROOT));
    }
}
