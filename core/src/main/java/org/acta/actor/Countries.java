package org.acta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of the world, found by name, by their people's name, by capital and by seat of government. */
final class Countries {
    /** How words name a country. */
    enum Naming {
        NAME,
        DEMONYM,
        CAPITAL,
        SEAT
    }

    /** What words mean as the name of a country. */
    record Match(Country country, Naming naming) {}

    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Country> byCode = new HashMap<>();

    Countries(List<Country> countries) {
        for (var country : countries) {
            byCode.put(country.code(), country);
            country.capitals().forEach(capital -> put(capital, country, Naming.CAPITAL));
            country.seats().forEach(seat -> put(seat, country, Naming.SEAT));
        }
        for (var country : countries) {
            country.demonyms().forEach(demonym -> putPeople(demonym, country));
            country.names().forEach(name -> put(name, country, Naming.NAME));
            put(country.name(), country, Naming.NAME);
        }
    }

    static Countries load() {
        return new Countries(
                Table.read("countries.tsv").rows().stream().map(Country::of).toList());
    }

    /** The country that {@code words} name, a leading article set aside; letter case counts (US, us). */
    Optional<Match> find(String words) {
        var match = matches.get(words);
        if (match == null && (words.startsWith("the ") || words.startsWith("The "))) {
            match = matches.get(words.substring(4));
        }
        return Optional.ofNullable(match);
    }

    Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private void put(String words, Country country, Naming naming) {
        matches.put(words, new Match(country, naming));
    }

    private void putPeople(String demonym, Country country) {
        put(demonym, country, Naming.DEMONYM);
        put(demonym + "s", country, Naming.DEMONYM);
    }
}
