package org.acta.dictionary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which words of a person's name are the surname: those that its key puts first. */
final class Surname {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`ʻʼ.]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private Surname() {}

    /** The whole name where the key fits no order of its words. */
    static String of(Entry person) {
        var words = List.of(person.name().split(" "));
        for (int first = words.size() - 1; first > 0; first--) {
            if (fits(person.key(), words, first)) {
                return String.join(" ", words.subList(first, words.size()));
            }
        }
        return fits(person.key(), words, 0) ? words.getFirst() : person.name();
    }

    /** Whether the key is the name's words in lower case, the last ones first, with a number for namesakes. */
    static boolean fits(String key, String name) {
        var words = List.of(name.split(" "));
        return java.util.stream.IntStream.range(0, words.size()).anyMatch(first -> fits(key, words, first));
    }

    private static boolean fits(String key, List<String> words, int first) {
        var slug = slug(
                String.join(" ", words.subList(first, words.size())) + " " + String.join(" ", words.subList(0, first)));
        return key.equals(slug) || key.matches(Pattern.quote(slug) + "-\\d+");
    }

    private static String slug(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ə", "a")
                .replace("æ", "ae");
        return GAPS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }
}
