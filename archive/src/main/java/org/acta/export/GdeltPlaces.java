package org.acta.export;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Location;
import org.acta.gazetteer.Gazetteer;
import org.acta.gazetteer.Place;

/** Places in GDELT's eight columns: type, full name, country, two divisions of it, latitude, longitude, id. */
final class GdeltPlaces {
    private static final List<String> NOWHERE = Collections.nCopies(8, "");
    private static final String USA = "USA";

    private final FipsCodes fips = FipsCodes.shipped();
    private final Gazetteer gazetteer = Gazetteer.shipped();

    /** The country of the actor, as a whole. */
    List<String> of(Optional<Actor> actor) {
        return actor.flatMap(Actor::country).map(this::country).orElse(NOWHERE);
    }

    /** Where an event took place. */
    List<String> at(Optional<Location> place) {
        return place.map(this::place).orElse(NOWHERE);
    }

    private List<String> country(String iso) {
        return gazetteer.country(iso).map(place -> country(iso, place)).orElse(NOWHERE);
    }

    private List<String> country(String iso, Place place) {
        var code = fips.country(iso).map(FipsCodes.Code::country).orElse("");
        return List.of("1", place.name(), code, code, "", degrees(place.latitude()), degrees(place.longitude()), code);
    }

    private List<String> place(Location place) {
        var code = place.country().flatMap(iso -> code(iso, place));
        var country = code.map(FipsCodes.Code::country).orElse("");
        return List.of(
                type(place),
                fullName(place),
                country,
                code.map(FipsCodes.Code::adm1).orElse(""),
                "",
                degrees(place.latitude()),
                degrees(place.longitude()),
                place.kind() == Location.Kind.COUNTRY ? country : id(place));
    }

    /** A country as such, a region by its own name, all else by the region in which it lies. */
    private Optional<FipsCodes.Code> code(String iso, Location place) {
        return switch (place.kind()) {
            case COUNTRY -> fips.country(iso);
            case REGION -> fips.region(iso, place.name());
            case SETTLEMENT, WATER, LANDFORM, SITE ->
                fips.region(iso, place.admin1().orElse("?"));
        };
    }

    /** 1 a country, 2 a state of the USA, 3 a place there, 4 a place elsewhere or at sea, 5 a region elsewhere. */
    private static String type(Location place) {
        boolean isAmerican = place.country().filter(USA::equals).isPresent();
        return switch (place.kind()) {
            case COUNTRY -> "1";
            case REGION -> isAmerican ? "2" : "5";
            case SETTLEMENT, WATER, LANDFORM, SITE -> isAmerican ? "3" : "4";
        };
    }

    /** "Dnipro, Dnipropetrovsk, Ukraine", "Texas, United States", "Black Sea". */
    private String fullName(Location place) {
        return Stream.of(
                        Optional.of(place.name()),
                        place.admin1(),
                        place.kind() == Location.Kind.COUNTRY
                                ? Optional.<String>empty()
                                : place.country().flatMap(gazetteer::country).map(Place::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** GDELT has numbers of other tables here, which these must not be taken for. */
    private static String id(Location place) {
        var id = place.geonames();
        return id.isPresent() ? "geonames:" + id.getAsLong() : "";
    }

    private static String degrees(double degrees) {
        return String.valueOf(degrees);
    }
}
