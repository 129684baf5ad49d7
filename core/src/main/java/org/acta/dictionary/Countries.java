package org.acta.dictionary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries of the world, found by name, by their people's name, by capital and by seat of government. */
public final class Countries {
    private static final int SHOUTED = 5;

    /** How words name a country. */
    public enum Naming {
        NAME,
        DEMONYM,
        CAPITAL,
        SEAT
    }

    /** What words mean as the name of a country. */
    public record Match(Country country, Naming naming) {}

    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Country> byCode = new LinkedHashMap<>();

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

    /** The country that {@code words} name, a leading article set aside; letter case counts (US, us). */
    public Optional<Match> find(String words) {
        var bare = Wording.bare(words);
        var match = matches.get(bare);
        return Optional.ofNullable(match != null ? match : matches.get(inSmallLetters(bare)));
    }

    /** "MOSCOW" of a dateline; short words in capitals are abbreviations. */
    private static String inSmallLetters(String words) {
        if (words.length() < SHOUTED || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        var letters = new StringBuilder(words.toLowerCase(Locale.ROOT));
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i - 1) == ' ' || letters.charAt(i - 1) == '-') {
                letters.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
        return letters.toString();
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All of them. */
    public Collection<Country> all() {
        return byCode.values();
    }

    private void put(String words, Country country, Naming naming) {
        matches.put(words, new Match(country, naming));
    }

    private void putPeople(String demonym, Country country) {
        put(demonym, country, Naming.DEMONYM);
        put(demonym + "s", country, Naming.DEMONYM);
    }
}
