package org.acta.dictionary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A key under which changed spellings of a name fall together: Zelensky, Zelenskyy, Zelenskiy. */
public final class Spelling {
    private static final List<String> ARTICLES = List.of("al-", "el-", "ul-", "as-", "ash-");

    private Spelling() {}

    /** Of one word. */
    public static String key(String word) {
        var key = withoutArticle(withoutMarks(word).toLowerCase(Locale.ROOT));
        key = key.replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("đ", "d");
        key = key.replace("tsch", "ch")
                .replace("tch", "ch")
                .replace("sch", "sh")
                .replace("kh", "h")
                .replace("ph", "f");
        key = key.replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace('y', 'i')
                .replace('j', 'i');
        key = key.replace('w', 'v').replace('q', 'k').replace("ck", "k").replace("x", "ks");
        return withoutTwins(key);
    }

    private static String withoutMarks(String word) {
        var letters = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        var kept = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (!isMark(letters.charAt(i))) {
                kept.append(letters.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '’' || c == '.' || c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String withoutArticle(String word) {
        for (var article : ARTICLES) {
            if (word.startsWith(article)) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static String withoutTwins(String word) {
        var single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
