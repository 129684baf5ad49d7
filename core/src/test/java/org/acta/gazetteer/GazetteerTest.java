package org.acta.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.OptionalInt;
import org.acta.dictionary.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer WORLD = Gazetteer.shipped();

    @Test
    void a_town_has_its_number_its_region_and_its_point() {
        var omdurman = WORLD.find("Omdurman").getFirst();

        assertThat(omdurman.id()).isEqualTo(OptionalInt.of(365137));
        assertThat(omdurman.country()).contains("SDN");
        assertThat(omdurman.admin1()).contains("Khartoum");
        assertThat(omdurman.kind()).isEqualTo(Place.Kind.TOWN);
        assertThat(omdurman.population()).isGreaterThan(1_000_000);
        assertThat(omdurman.latitude()).isBetween(15.5, 15.8);
        assertThat(omdurman.longitude()).isBetween(32.3, 32.6);
    }

    @ParameterizedTest
    @CsvSource({
        "Kiev, UKR",
        "Odessa, UKR",
        "Bombay, IND",
        "Raqqa, SYR",
        "al-Raqqa, SYR",
        "Fallujah, IRQ",
        "El Fasher, SDN",
        "El-Fashir, SDN",
        "Khan Younis, PSE",
        "Saint Petersburg, RUS",
        "St. Petersburg, RUS",
        "Zurich, CHE",
        "Zürich, CHE",
        "Mexico City, MEX",
        "Rostov-on-Don, RUS",
        "Bakhmut, UKR",
        "Artemivsk, UKR",
        "Pristina, KOS"
    })
    void a_name_is_found_however_news_spell_it(String name, String country) {
        assertThat(WORLD.find(name).getFirst().country()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Idaho, REGION",
        "Darfur, AREA",
        "Donbas, AREA",
        "Black Sea, SEA",
        "the Strait of Hormuz, STRAIT",
        "Suez Canal, CANAL",
        "Euphrates, RIVER",
        "Lake Chad, LAKE",
        "Snake Island, ISLAND",
        "Mount Sinjar, MOUNTAIN",
        "Bagram, BASE",
        "Rafah crossing, CROSSING",
        "Heathrow, AIRPORT",
        "Al-Hol, CAMP",
        "Natanz, SITE",
        "Kyiv, CAPITAL",
        "Nyala, SEAT"
    })
    void places_that_are_no_towns_have_a_kind(String name, Place.Kind kind) {
        assertThat(WORLD.find(name).getFirst().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NICE", "Nice", "GAZA", "KHAN YOUNIS", "Rio de Janeiro"})
    void a_name_may_be_all_in_capitals(String name) {
        assertThat(WORLD.knows(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nice", "mobile", "reading", "US", "", "-", "Nowhere at all", "42"})
    void what_is_not_written_as_a_name_is_none(String words) {
        assertThat(WORLD.knows(words)).isFalse();
        assertThat(WORLD.find(words)).isEmpty();
    }

    @Test
    void the_larger_of_two_comes_first() {
        assertThat(WORLD.find("Birmingham"))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparing(Place::population).reversed());
        assertThat(WORLD.find("Paris").getFirst().country()).contains("FRA");
    }

    @Test
    void a_region_stands_behind_the_city_that_it_is_named_for() {
        assertThat(WORLD.find("Donetsk").stream().limit(2).map(Place::kind))
                .containsExactly(Place.Kind.SEAT, Place.Kind.REGION);
        assertThat(WORLD.find("Washington").getFirst().kind()).isEqualTo(Place.Kind.CAPITAL);
    }

    @Test
    void all_fifty_states_and_the_regions_at_war_are_there() {
        assertThat(new String[] {
                    "Alabama",
                    "Alaska",
                    "California",
                    "Georgia",
                    "Hawaii",
                    "Texas",
                    "New Mexico",
                    "West Virginia",
                    "Wyoming",
                    "Luhansk",
                    "Zaporizhzhia",
                    "Idlib",
                    "Xinjiang",
                    "Tigray",
                    "North Kivu",
                    "Cabo Delgado",
                    "Rakhine"
                })
                .allSatisfy(name -> assertThat(WORLD.find(name)).isNotEmpty());
    }

    @Test
    void every_country_of_the_list_of_actors_has_a_point() {
        assertThat(ActorDictionary.shipped().countries().all())
                .allSatisfy(country -> assertThat(WORLD.country(country.code()))
                        .as(country.name())
                        .hasValueSatisfying(place -> {
                            assertThat(place.kind()).isEqualTo(Place.Kind.COUNTRY);
                            assertThat(place.country()).contains(country.code());
                            assertThat(place.latitude()).isBetween(-90.0, 90.0);
                            assertThat(place.longitude()).isBetween(-180.0, 180.0);
                        }));
    }

    @Test
    void no_other_code_is_a_country() {
        assertThat(WORLD.country("XXX")).isEmpty();
        assertThat(WORLD.country("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kent, GBR", "County Kerry, IRL", "Miami-Dade County, USA"})
    void counties_are_regions(String name, String country) {
        assertThat(WORLD.find(name).getFirst().kind()).isIn(Place.Kind.REGION, Place.Kind.AREA);
        assertThat(WORLD.find(name).getFirst().country()).contains(country);
    }
}
