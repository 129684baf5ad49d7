package org.acta.dictionary;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Sector;

/**
 * One actor or office of the dictionary.
 *
 * @param key stable and readable: {@code RUS}, {@code RUS.foreign-ministry}, {@code lavrov-sergei}, {@code NATO}
 * @param name the fullest usual name
 * @param aliases other names, the marked ones of countries left out
 * @param country ISO 3166-1 alpha-3; Kosovo is {@code KOS}
 * @param years when it existed; of a person always
 */
public record Entry(
        String key,
        Kind kind,
        String name,
        List<String> aliases,
        Optional<String> country,
        Optional<Sector> sector,
        Gender gender,
        Period years) {
    public Entry {
        aliases = List.copyOf(aliases);
    }

    /** What it is an office or institution of: a country's code or a body's key; nothing for any other. */
    public Optional<String> scope() {
        int dot = key.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(key.substring(0, dot));
    }

    /** Of a person: the words of the name under which news go on to speak of her. */
    public String surname() {
        return Surname.of(this);
    }
}
