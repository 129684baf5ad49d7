package org.acta.actor;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell what a name is of, from the table {@code name-words.tsv}. */
final class NameWords {
    /** Of days and months, whole and short. */
    static final Set<String> CALENDAR = list("calendar");
    /** "Rapid Support Forces", "Sudan Doctors’ Union". */
    static final Set<String> BODY_ENDINGS = list("body");
    /** "Black Sea", "Donetsk Oblast". */
    static final Set<String> PLACE_ENDINGS = list("place");

    private NameWords() {}

    private static Set<String> list(String name) {
        return Table.read("name-words.tsv").rows().stream()
                .filter(row -> row.getFirst().equals(name))
                .flatMap(row -> Table.several(row.get(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
