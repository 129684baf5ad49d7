package org.acta.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.acta.gazetteer.Place;
import org.junit.jupiter.api.Test;

class GeographyTest {
    private static final Place SPAIN = place("ESP", Place.Kind.COUNTRY, 40, -4);
    private static final Place SEVILLE = place("ESP", Place.Kind.SEAT, 37.39, -5.98);

    @Property
    void a_way_is_as_long_back_as_forth(
            @ForAll @DoubleRange(min = -90, max = 90) double north,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double otherNorth,
            @ForAll @DoubleRange(min = -180, max = 180) double otherEast) {
        var one = place("ESP", Place.Kind.TOWN, north, east);
        var other = place("ESP", Place.Kind.TOWN, otherNorth, otherEast);

        assertThat(Geography.kilometres(one, other))
                .isBetween(0.0, 20_020.0)
                .isCloseTo(Geography.kilometres(other, one), within(1e-6));
    }

    @Test
    void a_town_lies_in_its_country_and_not_the_other_way_round() {
        assertThat(Geography.isIn(SEVILLE, SPAIN)).isTrue();
        assertThat(Geography.isIn(SPAIN, SEVILLE)).isFalse();
        assertThat(Geography.isIn(SPAIN, SPAIN)).isFalse();
    }

    @Test
    void a_town_lies_in_no_other_country() {
        assertThat(Geography.isIn(SEVILLE, place("PRT", Place.Kind.COUNTRY, 39.5, -8)))
                .isFalse();
    }

    private static Place place(String country, Place.Kind kind, double latitude, double longitude) {
        return new Place(
                OptionalInt.empty(), "somewhere", Optional.of(country), Optional.empty(), kind, 0, latitude, longitude);
    }
}
