package org.acta.circumstance;

import java.util.List;
import org.acta.gazetteer.Place;

/**
 * Words that name a place, before it is known which.
 *
 * @param first index of the first token
 * @param end index behind the last
 * @param name what to call it, where no table has it
 * @param form how it came to be one
 * @param places those of this name, the likeliest first; none where no table has it
 */
record Toponym(int first, int end, String name, Form form, List<Place> places) {
    Toponym {
        places = List.copyOf(places);
    }

    /** How words name a place. */
    enum Form {
        /** by its name */
        NAME,
        /** by what belongs to it: "Russian" */
        ADJECTIVE,
        /** within a longer name: "University of Oxford" */
        EMBEDDED,
        /** a name of a kind that tells a place, in no table: "Royal Infirmary", "Harbour Street" */
        UNLISTED
    }

    /** The same at these tokens. */
    Toponym at(int from, int to) {
        return new Toponym(from, to, name, form, places);
    }

    Toponym as(Form other) {
        return new Toponym(first, end, name, other, places);
    }

    boolean isKnown() {
        return !places.isEmpty();
    }

    boolean overlaps(int from, int to) {
        return first < to && from < end;
    }
}
