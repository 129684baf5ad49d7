package org.acta.annotation;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Words that name a place on the map, resolved. What acts ("Moscow demanded") is an actor and no location.
 *
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3; empty for seas and the like
 * @param latitude degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 * @param geonames id in GeoNames, where it has one
 */
public record Location(
        Span span, String name, Optional<String> country, double latitude, double longitude, OptionalLong geonames)
        implements Annotation {}
