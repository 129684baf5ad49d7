package org.acta.evaluation;

import java.util.List;

/** Words of an article, short enough for a line. */
final class Excerpt {
    private static final int LONGEST = 140;

    private Excerpt() {}

    static String of(List<String> stretches) {
        var words = String.join(" || ", stretches).replaceAll("\\s+", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        return words.substring(0, LONGEST * 2 / 3) + " … " + words.substring(words.length() - LONGEST / 3);
    }
}
