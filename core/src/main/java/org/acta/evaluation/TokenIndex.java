package org.acta.evaluation;

import java.util.BitSet;
import java.util.List;
import org.acta.annotation.Span;
import org.acta.annotation.Token;

/** Which tokens stand in which stretch of the text. A token is where its first character is. */
final class TokenIndex {
    private final List<Token> tokens;

    /** Tokens in the order of the text. */
    TokenIndex(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The number of the first token that starts at the offset or behind it. */
    int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens with a letter or a digit that stand in one of the spans. */
    BitSet words(List<Span> spans) {
        var words = new BitSet();
        for (var span : spans) {
            for (int i = firstFrom(span.start()); i < firstFrom(span.end()); i++) {
                if (tokens.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.set(i);
                }
            }
        }
        return words;
    }

    /** How many of the words of both are in both, from 0 to 1 (Jaccard's coefficient). */
    static double jaccard(BitSet a, BitSet b) {
        int common = common(a, b);
        int all = a.cardinality() + b.cardinality() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Which part of {@code words} is in {@code other}. */
    static double covered(BitSet words, BitSet other) {
        return words.isEmpty() ? 0 : (double) common(words, other) / words.cardinality();
    }

    private static int common(BitSet a, BitSet b) {
        var common = (BitSet) a.clone();
        common.and(b);
        return common.cardinality();
    }
}
