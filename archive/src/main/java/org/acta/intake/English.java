package org.acta.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text looks like English, by its function words. All we ask is English or not, which does not need a library of
 * a hundred languages and as many megabytes.
 */
final class English {
    /** Frequent in English, and not in its neighbours: no "in" or "is" (Dutch, German), no "a" (the Romance languages). */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "to", "of", "that", "it", "with", "by", "from", "his", "her", "they", "have", "not", "but",
            "are", "this", "which", "said", "says", "who", "were", "their", "been", "has", "would", "could", "an", "be",
            "as", "at", "on", "he", "she", "we", "you", "for", "its", "had", "or", "after", "about", "because", "than",
            "what", "when", "there", "i", "my", "your", "our", "if", "will", "can", "more", "into", "also");

    /** Frequent in a neighbour, and rare in English. */
    private static final Set<String> FOREIGN = Set.of(
            "de", "het", "een", "van", "der", "die", "das", "und", "ist", "den", "dem", "ein", "eine", "nicht", "le",
            "la", "les", "des", "du", "et", "est", "el", "los", "las", "que", "del", "il", "di", "che", "og", "och",
            "det", "av", "em", "não", "y", "en", "zu", "mit", "sich", "au", "aux", "una", "un", "une", "per", "para",
            "por", "som", "til", "ikke", "inte", "att", "för", "er", "kunne", "ville", "blive", "alle", "w", "na",
            "nie", "się", "je", "ve", "bir", "yang", "dan");

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final int ENOUGH_WORDS = 20;
    private static final int MOST_WORDS = 3000;
    /** English news has about 0.35; German, Dutch, Danish and the Romance languages stay below 0.12. */
    private static final double LEAST_SHARE = 0.12;
    /** A short text may have few function words by chance. */
    private static final int SHORT = 80;

    private static final double LEAST_SHARE_OF_SHORT = 0.08;

    private English() {}

    /** A text of fewer than twenty words gets the benefit of the doubt, if its letters are Latin. */
    static boolean looksLike(String text) {
        int words = 0;
        int latin = 0;
        int function = 0;
        int foreign = 0;
        var matcher = WORD.matcher(text);
        while (words < MOST_WORDS && matcher.find()) {
            words++;
            var word = matcher.group();
            latin += isLatin(word) ? 1 : 0;
            var lower = word.toLowerCase(Locale.ROOT);
            function += FUNCTION_WORDS.contains(lower) ? 1 : 0;
            foreign += FOREIGN.contains(lower) ? 1 : 0;
        }
        return latin * 2 >= words
                && (words < ENOUGH_WORDS || function > foreign && function >= leastShare(words) * words);
    }

    private static double leastShare(int words) {
        return words < SHORT ? LEAST_SHARE_OF_SHORT : LEAST_SHARE;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
                || !Character.isLetter(word.codePointAt(0));
    }
}
