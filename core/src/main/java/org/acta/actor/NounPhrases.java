package org.acta.actor;

import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/** How far a noun phrase reaches around the noun that carries it. */
record NounPhrases(Syntax syntax) {
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nmod", "nummod", "flat");
    private static final Set<String> BEHIND = Set.of("nmod", "flat", "nummod", "fixed", "compound");
    private static final Set<String> OUTSIDE =
            Set.of("acl", "appos", "advcl", "ccomp", "parataxis", "punct", "nsubj", "cop");
    private static final int LONGEST = 25;
    private static final int LONGEST_OWNER = 5;

    /** The phrase without what hangs on behind it in commas or relative clauses. */
    Span of(int head) {
        return syntax.span(first(head), end(head));
    }

    /** The same of a noun of several words, from {@code from} to before {@code to}, whatever the tree makes of them. */
    Span of(int head, int from, int to) {
        int first = Math.min(first(head), from);
        int end = Math.max(end(head), to);
        if (to - from == 1 || first < from) {
            return syntax.span(first, end);
        }
        while (first > 0
                && syntax.sentence(first - 1) == syntax.sentence(head)
                && syntax.partOfSpeech(first - 1) == PartOfSpeech.ADJ) {
            first--;
        }
        boolean article = first > 0
                && syntax.sentence(first - 1) == syntax.sentence(head)
                && syntax.partOfSpeech(first - 1) == PartOfSpeech.DET;
        return syntax.span(article ? first - 1 : beforeWhatTheTreeLeftOut(first, head), end);
    }

    int first(int head) {
        int first = head;
        for (int child : syntax.children(head)) {
            if (child < first && BEFORE.contains(relation(child))) {
                first = Math.min(first, leftmost(child, 8));
            }
        }
        while (first < head && syntax.partOfSpeech(first) == PartOfSpeech.PUNCT) {
            first++;
        }
        return Math.max(beforeWhatTheTreeLeftOut(first, head), head - LONGEST);
    }

    /** An article, or an owner: "Finland’s | prime minister". */
    private int beforeWhatTheTreeLeftOut(int first, int head) {
        if (first == 0 || syntax.sentence(first - 1) != syntax.sentence(head)) {
            return first;
        }
        if (syntax.partOfSpeech(first - 1) == PartOfSpeech.DET && first == head) {
            return first - 1;
        }
        return syntax.text(first - 1).matches("['’]s?") ? owner(first - 1) : first;
    }

    private int owner(int mark) {
        int first = mark;
        while (first > 0
                && mark - first < LONGEST_OWNER
                && syntax.sentence(first - 1) == syntax.sentence(mark)
                && isOfOwner(first - 1)) {
            first--;
        }
        return first == mark ? mark + 1 : first;
    }

    private boolean isOfOwner(int token) {
        return switch (syntax.partOfSpeech(token)) {
            case PROPN, NOUN, ADJ, DET -> true;
            default -> false;
        };
    }

    int end(int head) {
        int end = head + 1;
        for (int child : syntax.children(head)) {
            if (child >= end && BEHIND.contains(relation(child)) && !commaBetween(end, child)) {
                end = Math.max(end, rightmost(child, 8) + 1);
            }
        }
        return cutAtComma(head, Math.min(end, head + LONGEST));
    }

    private String relation(int token) {
        for (var relation : BEFORE) {
            if (syntax.is(token, relation)) {
                return relation;
            }
        }
        return syntax.is(token, "fixed") ? "fixed" : "";
    }

    private int leftmost(int token, int depth) {
        int first = token;
        for (int child : syntax.children(token)) {
            if (child < token && depth > 0) {
                first = Math.min(first, leftmost(child, depth - 1));
            }
        }
        return first;
    }

    private int rightmost(int token, int depth) {
        int last = token;
        for (int child : syntax.children(token)) {
            if (child > token && depth > 0 && !OUTSIDE.contains(syntax.universalRelation(child))) {
                last = Math.max(last, rightmost(child, depth - 1));
            }
        }
        return last;
    }

    private boolean commaBetween(int from, int to) {
        for (int token = from; token < to; token++) {
            if (isBreak(token)) {
                return true;
            }
        }
        return false;
    }

    private int cutAtComma(int head, int end) {
        for (int token = head + 1; token < end; token++) {
            if (isBreak(token)) {
                return token;
            }
        }
        return end;
    }

    private boolean isBreak(int token) {
        return switch (syntax.text(token)) {
            case ",", ";", ":", "(", ")", "–", "—", "“", "”", "\"" -> true;
            case "’s", "'s" -> syntax.partOfSpeech(token) == PartOfSpeech.PART;
            default -> false;
        };
    }
}
