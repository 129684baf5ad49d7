package org.acta.actor;

import java.util.Locale;
import java.util.Set;
import org.acta.dictionary.Gender;
import org.acta.gazetteer.Gazetteer;
import org.acta.gazetteer.Place;

/** How far the gazetteer speaks for a name being a place's: little where people or bodies bear it, too. */
record PlaceNames(Gazetteer gazetteer, Lexicon lexicon) {
    private static final int KNOWN = 15_000;
    private static final int WELL_KNOWN = 100_000;
    private static final int ACRONYM = 6;
    private static final Set<String> NAMED_FOR_PEOPLE = Set.of("USA", "GBR", "CAN", "AUS", "NZL", "IRL", "ZAF");

    /** How much. */
    enum Say {
        NONE,
        WEAK,
        STRONG
    }

    Say of(String name) {
        if (!gazetteer.knows(name) || isAcronym(name) || lexicon.body(name).isPresent()) {
            return Say.NONE;
        }
        var place = gazetteer.find(name).getFirst();
        if (isSmall(place, KNOWN)) {
            return Say.NONE;
        }
        boolean doubtful = place.country().filter(NAMED_FOR_PEOPLE::contains).isPresent() && isSmall(place, WELL_KNOWN);
        return isBorne(name) || doubtful ? Say.WEAK : Say.STRONG;
    }

    private static boolean isAcronym(String name) {
        return name.length() < ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isSmall(Place place, int population) {
        return place.kind().isSettlement() && place.kind() != Place.Kind.CAPITAL && place.population() < population;
    }

    /** Whether people are called so, or by its first word. */
    private boolean isBorne(String name) {
        int space = name.indexOf(' ');
        return lexicon.titles().ofGivenName(space < 0 ? name : name.substring(0, space)) != Gender.UNKNOWN
                || space < 0 && !lexicon.dictionary().bearing(name).isEmpty();
    }
}
