package org.acta.annotation;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Words that name a place on the map, resolved. Not each of them says where something is: its role tells.
 *
 * @param name its usual English name; of a building or a square, which no table holds, as the text has it
 * @param country ISO 3166-1 alpha-3; empty for seas and the like
 * @param admin1 the state, province or region in which it lies, where known
 * @param latitude degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 * @param geonames id in GeoNames; where it has none, the point may be that of the town around it
 */
public record Location(
        Span span,
        String name,
        Kind kind,
        Role role,
        Optional<String> country,
        Optional<String> admin1,
        double latitude,
        double longitude,
        OptionalLong geonames)
        implements Annotation {

    /** What sort of place. */
    public enum Kind {
        COUNTRY,
        /** states, provinces and any other land with a name, continents among them */
        REGION,
        /** cities, towns, villages and parts of these */
        SETTLEMENT,
        /** seas, straits, rivers, lakes, canals */
        WATER,
        /** islands, mountains, deserts */
        LANDFORM,
        /** buildings, bases, crossings, airports, camps, streets */
        SITE
    }

    /** What the place is to its sentence. */
    public enum Role {
        /** where something is or goes: "in Moscow", "the Donetsk region" */
        LITERAL,
        /** where the report was filed: "MOSCOW (AP) –" */
        DATELINE,
        /** it acts or is acted upon: "Moscow demanded", "talks with Iran" */
        ACTOR,
        /** says whose or which: "the Russian minister", "Toronto police" */
        MODIFIER,
        /** part of a longer name: "the University of Oxford" */
        EMBEDDED
    }

    /** Whether an event may have taken place there. */
    public boolean isWhere() {
        return role == Role.LITERAL;
    }
}
