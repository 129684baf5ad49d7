package org.acta.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A country as an actor, and how a text may name it and its government.
 *
 * @param code ISO 3166-1 alpha-3; Kosovo is {@code KOS}
 * @param name the short English name
 * @param names other names, former ones among them
 * @param demonyms its adjective, then names of its people
 * @param capitals stand for the government where the sentence makes them act
 * @param seats always stand for the government
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        List<String> seats) {
    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }

    /** What stands before an office: "Russian", "US". */
    public String adjective() {
        return code.equals("USA") ? "US" : demonyms.isEmpty() ? name : demonyms.getFirst();
    }

    static Country of(Row row) {
        var names = new ArrayList<>(row.aliases());
        names.removeIf(alias -> alias.indexOf(':') >= 0);
        names.addAll(marked(row, "old:"));
        return new Country(
                row.key(), row.name(), names, marked(row, "demonym:"), marked(row, "capital:"), marked(row, "seat:"));
    }

    private static List<String> marked(Row row, String mark) {
        return row.aliases().stream()
                .filter(alias -> alias.startsWith(mark))
                .map(alias -> alias.substring(mark.length()))
                .toList();
    }
}
