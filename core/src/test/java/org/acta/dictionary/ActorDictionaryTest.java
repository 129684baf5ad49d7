package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDictionaryTest {
    private static final String HEADER = "key; kind; name; aliases; country; sector; gender; office; from; to; note";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RUS.foreign-minister, 2014-03-01, Sergei Lavrov",
        "USA.head-of-state, 2017-01-19, Barack Obama",
        "USA.head-of-state, 2017-01-20, Donald Trump",
        "DEU.head-of-government, 2021-12-08, Olaf Scholz",
        "GBR.head-of-government, 2022-10-01, Liz Truss",
        "NATO.secretary-general, 2014-09-30, Anders Fogh Rasmussen",
        "EU.high-representative, 2018-05-05, Federica Mogherini",
        "IRN.head-of-government, 2015-01-01, Hassan Rouhani",
    })
    void an_office_has_a_holder_on_a_day(String office, LocalDate day, String name) {
        var dictionary = Shipped.LIST;

        assertThat(dictionary.entry(office).flatMap(known -> dictionary.holder(known, day)))
                .map(Entry::name)
                .contains(name);
    }

    @Test
    void offices_and_institutions_of_a_country_are_made_by_rule() {
        var ministry = Shipped.LIST.entry("PRY.foreign-ministry").orElseThrow();

        assertThat(ministry.name()).isEqualTo("Paraguayan foreign ministry");
        assertThat(ministry.kind()).isEqualTo(Kind.INSTITUTION);
        assertThat(ministry.scope()).contains("PRY");
        assertThat(Shipped.LIST.entry("PRY.moon-ministry")).isEmpty();
        assertThat(Shipped.LIST.entry("XYZ.foreign-ministry")).isEmpty();
    }

    @Test
    void a_name_finds_people_however_it_is_spelt() {
        assertThat(Shipped.LIST.bearing("Zelenskiy")).extracting(Entry::key).contains("zelensky-volodymyr");
        assertThat(Shipped.LIST.bearing("Erdogan")).extracting(Entry::key).contains("erdogan-recep-tayyip");
    }

    @Test
    void letter_case_tells_a_body_from_a_word() {
        assertThat(Shipped.LIST.named("WHO")).map(Entry::key).contains("WHO");
        assertThat(Shipped.LIST.named("who")).isEmpty();
    }

    @Test
    void a_users_file_adds_actors_and_offices() throws IOException {
        var dictionary = Shipped.LIST.with(file(
                "# our town",
                HEADER,
                "gotham; organisation; Gotham City Council; Gotham; USA; GOV",
                "gotham.mayor; office; mayor; ; USA; GOV",
                "hill-hamilton; person; Hamilton Hill; ; USA; ; m; gotham.mayor; 2020"));

        var mayor = dictionary.find("the mayor of Gotham").orElseThrow();

        assertThat(mayor.key()).isEqualTo("gotham.mayor");
        assertThat(dictionary.holder(mayor, LocalDate.of(2024, 1, 1)))
                .map(Entry::name)
                .contains("Hamilton Hill");
    }

    @Test
    void a_users_file_adds_aliases_to_whom_the_list_knows() throws IOException {
        var dictionary = Shipped.LIST.with(file(HEADER, "lavrov-sergei; person; Sergei Lavrov; Minister No; RUS"));

        assertThat(dictionary.entry("lavrov-sergei").orElseThrow().aliases()).contains("Minister No");
        assertThat(dictionary.tenures(dictionary.entry("lavrov-sergei").orElseThrow()))
                .isNotEmpty();
    }

    @Test
    void a_new_holder_ends_the_former_ones_time() throws IOException {
        var office = Shipped.LIST.entry("RUS.foreign-minister").orElseThrow();

        var dictionary = Shipped.LIST.with(
                file(HEADER, "ivanova-anna; person; Anna Ivanova; ; RUS; ; f; RUS.foreign-minister; 2031-05-07"));

        assertThat(dictionary.holder(office, LocalDate.of(2031, 5, 6)))
                .map(Entry::key)
                .contains("lavrov-sergei");
        assertThat(dictionary.holder(office, LocalDate.of(2031, 5, 7)))
                .map(Entry::key)
                .contains("ivanova-anna");
    }

    @Test
    void a_users_file_must_agree_with_the_list() throws IOException {
        var file = file(HEADER, "NATO; organisation; Northern Alliance");

        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Shipped.LIST.with(file))
                .withMessageStartingWith(file + ":2: NATO is already ");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        var file = Files.write(folder.resolve("latin.tsv"), "a\tgroup\tÀ\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(BrokenDictionaryException.class)
                .isThrownBy(() -> Shipped.LIST.with(file))
                .withMessageContaining("is not UTF-8");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("mine.tsv"), Tables.tabbed(String.join("\n", lines)));
    }
}
