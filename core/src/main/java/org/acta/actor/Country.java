package org.acta.actor;

import java.util.List;

/** A country as an actor, and how a text may name it and its government. */
record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        List<String> seats) {
    Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }

    static Country of(List<String> row) {
        return new Country(
                row.get(0),
                row.get(1),
                Table.several(row.get(2)),
                Table.several(row.get(3)),
                Table.several(row.get(4)),
                Table.several(row.get(5)));
    }
}
