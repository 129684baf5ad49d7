package org.acta.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: in small letters, without accents, one blank between words. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folded() {}

    public static String of(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return BLANKS.matcher(MARKS.matcher(apart).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
