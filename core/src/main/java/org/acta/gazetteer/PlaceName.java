package org.acta.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names are compared; {@code training/gazetteer/make.py} makes the keys of the table in the same way. */
final class PlaceName {
    private static final int SHOUTED = 4;
    private static final int PARTICLE = 5;
    private static final String APOSTROPHES = "’‘'`ʼʻʿʾ′";
    private static final Map<Character, String> UNFOLDED = Map.of(
            'ł', "l", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ə', "a");
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mt", "mount", "ft", "fort");

    private PlaceName() {}

    /** Whether words begin as a name does: "Nice", "al-Raqqa", "Rafah crossing", "GAZA", but neither "nice" nor "US". */
    static boolean isWritten(String words) {
        int start = 0;
        while (start < words.length() && !Character.isUpperCase(words.charAt(start))) {
            start++;
        }
        return start < PARTICLE
                && words.chars().skip(start).filter(Character::isLetter).count() >= leastLetters(words);
    }

    private static int leastLetters(String words) {
        return words.chars().anyMatch(Character::isLowerCase) ? 2 : SHOUTED;
    }

    /** Small plain letters and digits, one space between words. */
    static String key(String words) {
        var key = new ArrayList<String>();
        for (var word : split(folded(words))) {
            key.add(SHORT.getOrDefault(word, word));
        }
        return String.join(" ", key.size() > 1 && key.getFirst().equals("the") ? key.subList(1, key.size()) : key);
    }

    private static String folded(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(letter -> letter < 128)) {
            return small;
        }
        var letters = new StringBuilder();
        small.chars()
                .forEach(letter -> letters.append(UNFOLDED.getOrDefault((char) letter, String.valueOf((char) letter))));
        return Normalizer.normalize(letters, Normalizer.Form.NFD);
    }

    private static List<String> split(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter) && APOSTROPHES.indexOf(letter) < 0) {
                word.append(letter);
            } else if (APOSTROPHES.indexOf(letter) < 0
                    && Character.getType(letter) != Character.NON_SPACING_MARK
                    && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
