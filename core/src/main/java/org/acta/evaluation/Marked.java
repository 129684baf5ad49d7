package org.acta.evaluation;

import org.acta.annotation.AttributionPart.Role;

/** Tokens {@code [from, to)} of an article marked as a source, cue or content, by people or by the reader. */
record Marked(Role role, int from, int to) {

    boolean sharesTokenWith(Marked other) {
        return role == other.role && from < other.to && other.from < to;
    }
}
