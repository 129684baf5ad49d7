package org.acta.evaluation;

import org.acta.annotation.Mention;
import org.acta.annotation.Span;

/** When a mention that was read is one that people marked. */
enum MentionMatch {
    /** Both are carried by the same word, or by words of the same name. */
    HEAD {
        @Override
        double likeness(GoldMention gold, Mention read) {
            boolean same = gold.heads().stream().anyMatch(read.head()::overlaps);
            return same ? 1 + common(gold.span(), read.span()) : 0;
        }
    },
    /** Both have the same first and last character. */
    EXACT {
        @Override
        double likeness(GoldMention gold, Mention read) {
            return gold.span().equals(read.span()) ? 1 : 0;
        }
    };

    /** 0 where they are not the same; of several that are, the most alike is meant. */
    abstract double likeness(GoldMention gold, Mention read);

    private static double common(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return Math.max(0, common) / (double) one.union(other).length();
    }
}
