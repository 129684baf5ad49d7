package org.acta.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A key under which changed spellings of a name fall together: Zelensky, Zelenskyy, Zelenskiy. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’.]");
    private static final Pattern ARTICLE = Pattern.compile("^(al|el|ul|as|ash)-");
    private static final Pattern TWINS = Pattern.compile("(.)\\1+");

    private Spelling() {}

    static String key(String word) {
        var key = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        key = ARTICLE.matcher(key).replaceFirst("");
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
        return TWINS.matcher(key).replaceAll("$1");
    }
}
