package org.acta.dictionary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The offices and institutions that every country has: {@code *.foreign-ministry} makes {@code RUS.foreign-ministry}. */
final class Rules {
    private final Map<String, Row> byPart = new LinkedHashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    Rules(List<Row> rows) {
        for (var row : rows) {
            var part = row.key().substring(2);
            byPart.put(part, row);
            row.aliases().forEach(title -> parts.putIfAbsent(title.toLowerCase(Locale.ROOT), part));
        }
    }

    /** Of the title, as news print it behind a country's name. */
    Optional<String> part(String title) {
        return Optional.ofNullable(parts.get(title.toLowerCase(Locale.ROOT)));
    }

    /** All that there is in a country by rule. */
    Stream<Entry> all(Country country) {
        return byPart.keySet().stream().flatMap(part -> make(country, part).stream());
    }

    /** Of this kind of office or institution. */
    List<String> aliases(String part) {
        return Optional.ofNullable(byPart.get(part)).map(Row::aliases).orElseGet(List::of);
    }

    Optional<Entry> make(Country country, String part) {
        return Optional.ofNullable(byPart.get(part))
                .map(row -> new Entry(
                        country.code() + "." + part,
                        row.kind(),
                        row.name().replace("{adjective}", country.adjective()).replace("{country}", country.name()),
                        row.aliases(),
                        Optional.of(country.code()),
                        row.sector(),
                        Gender.UNKNOWN,
                        Period.ALWAYS));
    }
}
