package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private final Titles titles = new Titles();

    @Test
    void a_title_loses_the_name_of_what_it_belongs_to() {
        titles.add(office("DEU.lower-house", "German Bundestag", "Bundestag"), List.of("Germany", "German"));

        assertThat(titles.find("DEU", "Bundestag")).contains("DEU.lower-house");
        assertThat(titles.find("DEU", "German Bundestag")).isEmpty();
    }

    @Test
    void the_longest_name_goes() {
        titles.add(office("NATO.chief", "NATO Alliance chief"), List.of("NATO", "NATO Alliance"));

        assertThat(titles.find("NATO", "chief")).contains("NATO.chief");
    }

    @Test
    void letter_case_does_not_matter() {
        titles.add(office("DEU.head-of-government", "German chancellor", "chancellor"), List.of("German"));

        assertThat(titles.find("DEU", "Chancellor")).contains("DEU.head-of-government");
    }

    @Test
    void a_title_counts_only_where_it_belongs() {
        titles.add(office("DEU.head-of-government", "chancellor"), List.of());

        assertThat(titles.find("FRA", "chancellor")).isEmpty();
    }

    private static Entry office(String key, String name, String... aliases) {
        return new Entry(
                key,
                Kind.OFFICE,
                name,
                List.of(aliases),
                Optional.empty(),
                Optional.empty(),
                Gender.UNKNOWN,
                Period.ALWAYS);
    }
}
