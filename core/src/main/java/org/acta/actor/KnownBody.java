package org.acta.actor;

import java.util.List;
import java.util.Optional;

/** A body that needs no introduction in the news. */
record KnownBody(String name, List<String> names, Sort sort, Optional<String> sector, Optional<Country> country) {
    KnownBody {
        names = List.copyOf(names);
    }

    static KnownBody of(List<String> row, Countries countries) {
        return new KnownBody(
                row.get(0),
                Table.several(row.get(1)),
                Sort.of(row.get(2)),
                Optional.of(row.get(3)).filter(sector -> !sector.isEmpty()),
                countries.byCode(row.get(4)));
    }
}
