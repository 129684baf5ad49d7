package org.acta.encoder;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * BERT's uncased word pieces (greedy longest match; Wu et al. 2016), one token at a time, each with the letter case that
 * lower-casing took away. Immutable.
 */
final class WordPieces {
    private static final Pattern WORD = Pattern.compile("[\\p{P}\\p{S}]|[^\\p{P}\\p{S}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieces(List<String> pieces) {
        vocabulary = HashMap.newHashMap(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        unknown = id("[UNK]");
        start = id("[CLS]");
        end = id("[SEP]");
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Appends the pieces of one token, at least one. */
    void append(String token, Pieces out) {
        int before = out.size();
        var words = WORD.matcher(token);
        while (words.find()) {
            var word = words.group();
            appendWord(plain(word), LetterCase.of(word), out);
        }
        if (out.size() == before) {
            out.add(unknown, LetterCase.NONE);
        }
    }

    private void appendWord(String word, LetterCase letterCase, Pieces out) {
        int before = out.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length() > LONGEST_WORD ? from : word.length();
            Integer piece = null;
            while (to > from
                    && (piece = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to)))
                            == null) {
                to--;
            }
            if (piece == null) {
                out.truncate(before);
                out.add(unknown, letterCase);
                return;
            }
            out.add(piece, letterCase);
            from = to;
        }
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private int id(String special) {
        var id = vocabulary.get(special);
        if (id == null) {
            throw new IllegalArgumentException(
                    "the model's vocabulary has no piece '" + special + "'; export it with training/export.py");
        }
        return id;
    }
}
