package org.acta.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A source's name as it is compared: without case, honorifics, a leading article or the shape of its apostrophes. */
record FullName(String words) {
    private static final Set<String> IGNORED = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "the",
            "a",
            "an");

    /** Whether a reading's name is this gold one, or the fuller one of somebody whom the article calls by surname only. */
    boolean isNamedBy(FullName read) {
        return equals(read) || words.indexOf(' ') < 0 && read.words.endsWith(" " + words);
    }

    static FullName of(String name) {
        var words = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+");
        int from = 0;
        while (from < words.length - 1 && IGNORED.contains(words[from].replace(".", ""))) {
            from++;
        }
        return new FullName(String.join(" ", Arrays.asList(words).subList(from, words.length)));
    }
}
