package org.acta.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The places of the world by name: GeoNames' towns of 5,000 inhabitants or more and the largest parts of countries, and Acta's
 * own table of seas, straits, regions, bases, crossings and the like; the README beside the tables tells more. Immutable and
 * safe to share between threads.
 */
public final class Gazetteer {
    private final Lines names;
    private final Lines places;
    private final Lines countries;

    /**
     * Of names a key and the numbers of its places, in the order of the keys; of places the likeliest first; of countries their
     * code and what a place has, in the order of the codes.
     */
    Gazetteer(Lines names, Lines places, Lines countries) {
        this.names = names;
        this.places = places;
        this.countries = countries;
    }

    /** The one that ships with Acta. */
    public static Gazetteer shipped() {
        return new Gazetteer(
                Lines.shipped("names.tsv.gz"), Lines.shipped("places.tsv.gz"), Lines.shipped("countries.tsv.gz"));
    }

    /**
     * All places of this name, the likeliest first: by population, but a region after the city that it is named for, and what
     * has no inhabitants as if it had a million. Accents, hyphens and a leading "the" do not count; letter case does, save in a
     * name that is all in capitals: "Nice" and "NICE" are a city, "nice" is none.
     */
    public List<Place> find(String name) {
        int line = lineOf(name);
        if (line < 0) {
            return List.of();
        }
        var found = new ArrayList<Place>();
        var numbers = names.line(line);
        for (var number : numbers.substring(numbers.indexOf('\t') + 1).split(" ")) {
            found.add(place(places.line(Integer.parseInt(number))));
        }
        return List.copyOf(found);
    }

    /** Whether {@link #find} finds any; makes no places. */
    public boolean knows(String name) {
        return lineOf(name) >= 0;
    }

    /** The country or territory of this ISO 3166-1 alpha-3 code; those of the list of actors all have one. */
    public Optional<Place> country(String code) {
        int line = countries.find(code);
        return line < 0
                ? Optional.empty()
                : Optional.of(place(countries.line(line).substring(code.length() + 1)));
    }

    private int lineOf(String name) {
        return PlaceName.isWritten(name) ? names.find(PlaceName.key(name)) : -1;
    }

    private static Place place(String line) {
        var cells = line.split("\t", -1);
        return new Place(
                cells[0].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[0])),
                cells[1],
                Optional.of(cells[2]).filter(cell -> !cell.isEmpty()),
                Optional.of(cells[3]).filter(cell -> !cell.isEmpty()),
                Place.Kind.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]));
    }
}
