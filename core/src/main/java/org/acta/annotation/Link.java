package org.acta.annotation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an actor of the article is one of Acta's list, and by what it was told.
 *
 * @param key stable key in the list
 * @param day the day of publication, where the link rests on who held an office on it
 */
public record Link(String key, Basis basis, Optional<LocalDate> day) {

    /** What an actor was told by. */
    public enum Basis {
        /** the country itself, its people or its government are named */
        COUNTRY("country"),
        /** the full name */
        NAME("name"),
        /** part of the name, and an office held then or a country spoken of */
        SURNAME("surname and office"),
        /** no name, but an office: its holder is meant */
        HOLDER("office"),
        /** an office is meant whoever holds it, or it is not known who does */
        OFFICE("office title"),
        /** no name, but country and kind of institution */
        TITLE("country and title");

        private final String words;

        Basis(String words) {
            this.words = words;
        }
    }

    /** What words without a name mean of a linked person: who holds the office, or the office whoever holds it. */
    public enum Means {
        HOLDER,
        OFFICE
    }

    /** Of the phrases for this actor; nothing for countries and bodies. */
    public Optional<Means> means() {
        return switch (basis) {
            case HOLDER -> Optional.of(Means.HOLDER);
            case OFFICE -> Optional.of(Means.OFFICE);
            case COUNTRY, NAME, SURNAME, TITLE -> Optional.empty();
        };
    }

    /** As the record says it: "linked by office on 2022-02-10". */
    public String reason() {
        return "linked by " + basis.words + day.map(on -> " on " + on).orElse("");
    }
}
