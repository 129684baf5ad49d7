package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.acta.annotation.Actor;
import org.acta.annotation.Location;
import org.acta.annotation.Location.Kind;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;

class GdeltPlacesTest {
    private final GdeltPlaces places = new GdeltPlaces();

    @Test
    void an_actor_is_placed_in_its_country() {
        assertThat(places.of(Optional.of(actor("UKR"))))
                .startsWith("1", "Ukraine", "UP", "UP", "")
                .endsWith("UP");
    }

    @Test
    void an_actor_without_a_country_is_nowhere() {
        var body = new Actor(
                "a1",
                "the bloc",
                Actor.Kind.ORGANISATION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(places.of(Optional.of(body))).hasSize(8).containsOnly("");
    }

    @Test
    void a_town_of_the_united_states_has_its_state() {
        assertThat(places.at(place("Dallas", Kind.SETTLEMENT, "USA", "Texas")))
                .containsExactly("3", "Dallas, Texas, United States", "US", "USTX", "", "1.5", "-2.0", "geonames:7");
    }

    @Test
    void a_state_of_the_united_states_is_of_a_type_of_its_own() {
        assertThat(places.at(place("Texas", Kind.REGION, "USA", "")))
                .startsWith("2", "Texas, United States", "US", "USTX");
    }

    @Test
    void gaza_has_a_code_of_its_own() {
        assertThat(places.at(place("Rafah", Kind.SETTLEMENT, "PSE", "Gaza Strip")))
                .startsWith("4", "Rafah, Gaza Strip, Palestine", "GZ", "GZ");
        assertThat(places.at(place("Jenin", Kind.SETTLEMENT, "PSE", "West Bank")))
                .contains("WE");
    }

    @Test
    void a_region_elsewhere_has_no_division() {
        assertThat(places.at(place("Donetsk", Kind.REGION, "UKR", "")))
                .startsWith("5", "Donetsk, Ukraine", "UP", "", "");
    }

    @Test
    void the_sea_is_of_no_country() {
        assertThat(places.at(place("Black Sea", Kind.WATER, "", ""))).startsWith("4", "Black Sea", "", "");
    }

    private static Actor actor(String country) {
        return new Actor(
                "a1",
                "Kyiv",
                Actor.Kind.COUNTRY,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<Location> place(String name, Kind kind, String country, String region) {
        return Optional.of(new Location(
                new Span(0, 1),
                name,
                kind,
                Location.Role.LITERAL,
                Optional.of(country).filter(code -> !code.isEmpty()),
                Optional.of(region).filter(given -> !given.isEmpty()),
                1.5,
                -2,
                OptionalLong.of(7)));
    }
}
