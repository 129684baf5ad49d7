package org.acta.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.annotation.AttributionPart.Role;

/**
 * A sentence cut into tokens, each labelled {@code O}, or {@code B-} or {@code I-} with a role ({@code B-source}).
 *
 * @param article what tells its article from the one before; empty where unknown
 */
record LabelledSentence(String article, List<String> tokens, List<String> labels) {
    LabelledSentence {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(
                    "%d tokens have %d labels; each needs one".formatted(tokens.size(), labels.size()));
        }
        for (var label : labels) {
            if (!label.equals("O") && !label.matches("[BI]-(source|cue|content)")) {
                throw new IllegalArgumentException(
                        "no label '" + label + "'; expected O, or B- or I- with source, cue or content");
            }
        }
    }

    /** The labelled stretches, their tokens counted from {@code first} on. An I- that goes on with nothing begins anew. */
    Set<Marked> marks(int first) {
        var marks = new HashSet<Marked>();
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            if (i == labels.size() || !goesOn(i)) {
                if (!labels.get(from).equals("O")) {
                    marks.add(new Marked(role(from), first + from, first + i));
                }
                from = i;
            }
        }
        return marks;
    }

    private boolean goesOn(int i) {
        return labels.get(i).startsWith("I-")
                && labels.get(i - 1).endsWith(labels.get(i).substring(1));
    }

    private Role role(int i) {
        return Role.valueOf(labels.get(i).substring(2).toUpperCase(Locale.ROOT));
    }
}
