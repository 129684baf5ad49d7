package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class WhoIsTest {
    private static final Path MORE = Path.of("../examples/more-actors.tsv");

    @TempDir
    Path folder;

    private final Screenless acta = new Screenless().opening(dictionary -> {
        throw new IllegalStateException("who needs no model");
    });

    @Test
    void an_office_gives_its_holder_on_the_day() {
        int status = acta.run("who", "the UK foreign secretary", "--on", "2022-02-10");

        assertThat(status).isZero();
        assertThat(acta.err()).isEmpty();
        assertThat(acta.out()).isEqualTo("""
                British foreign secretary
                office · GBR · GOV · GBR.foreign-minister
                Liz Truss     on 10 February 2022
                              15 September 2021 to 6 September 2022 · truss-liz
                """);
    }

    @Test
    void quotation_marks_are_not_needed() {
        assertThat(acta.run("who", "French", "foreign", "minister", "--on", "2022-02-10"))
                .isZero();
        assertThat(acta.out()).contains("Jean-Yves Le Drian", "17 May 2017 to 20 May 2022");
    }

    @Test
    void all_holders_come_in_order() {
        acta.run("who", "--all", "UK", "foreign", "secretary", "--on", "2022-02-10");

        assertThat(acta.out())
                .containsSubsequence(
                        "Dominic Raab      24 July 2019 to 15 September 2021\n",
                        "Liz Truss         15 September 2021 to 6 September 2022 · on 10 February 2022\n",
                        "James Cleverly    6 September 2022 to 13 November 2023\n");
    }

    @Test
    void what_is_not_sure_says_why() throws IOException {
        var rows = file("""
                GBR.tester\toffice\ttester of wells\t\tGBR\tGOV
                ann-ann\tperson\tAnn Ann\t\tGBR\t\tf\tGBR.tester\t2010\t2015-06
                bob-bob\tperson\tBob Bob\t\tGBR\t\tm\tGBR.tester\t2015-06\t2019
                """);

        acta.run("who", "--actors", rows, "tester of wells", "--on", "2015-06-10");

        assertThat(acta.out())
                .contains("not sure; the exact day on which the office changed hands is not on record")
                .contains("Ann Ann       perhaps on 10 June 2015\n              2010 to June 2015 · ann-ann")
                .contains("Bob Bob       perhaps on 10 June 2015");
    }

    @Test
    void a_gap_names_those_before_and_after() throws IOException {
        var rows = file("""
                GBR.tester\toffice\ttester of wells\t\tGBR\tGOV
                ann-ann\tperson\tAnn Ann\t\tGBR\t\tf\tGBR.tester\t2010\t2012
                bob-bob\tperson\tBob Bob\t\tGBR\t\tm\tGBR.tester\t2015\t2019
                """);

        acta.run("who", "--actors", rows, "tester of wells", "--on", "2014-01-01");

        assertThat(acta.out())
                .contains("not known; nobody is on record for this day")
                .contains("Ann Ann       before: 2010 to 2012")
                .contains("Bob Bob       after: 2015 to 2019");
    }

    @Test
    void a_name_gives_everybody_so_called_with_the_offices_of_the_day_marked() {
        acta.run("who", "Boris", "Johnson", "--on", "2022-02-10");

        assertThat(acta.out())
                .contains("person · GBR · johnson-boris")
                .contains("British foreign secretary  13 July 2016 to 9 July 2018\n")
                .contains("24 July 2019 to 6 September 2022 · on 10 February");
    }

    @Test
    void many_namesakes_have_a_line_each() {
        acta.run("who", "Johnson", "--on", "2022-02-10");

        assertThat(acta.out())
                .startsWith("Boris Johnson")
                .contains("British prime minister · 24 July 2019", "Alan Johnson");
    }

    @Test
    void a_country_gives_its_capital_and_seats() {
        acta.run("who", "Kremlin");

        assertThat(acta.out()).startsWith("Russia\ncountry · RUS · GOV\n").contains("Moscow", "Kremlin");
    }

    @Test
    void a_body_gives_its_names() {
        acta.run("who", "nato");

        assertThat(acta.out())
                .startsWith("NATO\norganisation · IGO · NATO\n")
                .contains("North Atlantic Treaty Organization");
    }

    @ParameterizedTest
    @CsvSource({
        "Lavrof, Sergei Lavrov",
        "Foreign Minister Lavrov, Sergei Lavrov",
        "French foreign ministr, French foreign minister"
    })
    void what_is_not_there_is_told_with_what_comes_nearest(String words, String nearest) {
        int status = acta.run("who", words);

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.out()).isEmpty();
        assertThat(acta.err()).startsWith("acta: the list has nothing called “" + words + "”; nearest: " + nearest);
    }

    @Test
    void nothing_near_is_no_suggestion() {
        assertThat(acta.run("who", "xyzzy")).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.err()).isEqualTo("acta: the list has nothing called “xyzzy”" + System.lineSeparator());
    }

    @Test
    void an_office_as_json() {
        acta.run("who", "--format", "json", "the UK foreign secretary", "--on", "2022-02-10");

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.at("/format").asString()).isEqualTo("acta-who/1");
        assertThat(json.at("/question").asString()).isEqualTo("the UK foreign secretary");
        assertThat(json.at("/on").asString()).isEqualTo("2022-02-10");
        assertThat(json.at("/answers/0/kind").asString()).isEqualTo("office");
        assertThat(json.at("/answers/0/key").asString()).isEqualTo("GBR.foreign-minister");
        assertThat(json.at("/answers/0/certainty").asString()).isEqualTo("known");
        assertThat(json.at("/answers/0/holder/key").asString()).isEqualTo("truss-liz");
        assertThat(json.at("/answers/0/holder/from").asString()).isEqualTo("2021-09-15");
        assertThat(json.at("/answers/0").has("holders")).isFalse();
    }

    @Test
    void a_person_and_a_country_as_json() {
        acta.run("who", "--format", "json", "Jordan", "--on", "2022-02-10");

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.at("/answers/0/kind").asString()).isEqualTo("country");
        assertThat(json.at("/answers/0/capitals/0").asString()).isEqualTo("Amman");
        assertThat(json.at("/answers/1/kind").asString()).isEqualTo("person");
        assertThat(json.at("/answers/1/offices/0/holds").asString()).isEqualTo("yes");
    }

    @Test
    void nothing_as_json_has_what_comes_nearest() {
        assertThat(acta.run("who", "--format", "json", "Lavrof")).isEqualTo(Exit.SOME_FAILED);

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.path("answers").isEmpty()).isTrue();
        assertThat(json.at("/nearest/0").asString()).isEqualTo("Sergei Lavrov");
    }

    @Test
    void the_day_is_today_if_none_is_given() {
        acta.run("who", "--format", "json", "Lavrov");

        assertThat(JsonMapper.shared().readTree(acta.out()).path("on").asString())
                .isEqualTo(LocalDate.now().toString());
    }

    @Test
    void days_after_the_lists_last_change_say_so() {
        acta.run("who", "French president", "--on", "2100-01-01");

        assertThat(acta.out()).contains("The last change of office in the list is of");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 59, 60, 80, 200})
    void no_line_is_wider_than_the_screen(int columns) {
        acta.on(new Terminal(true, true, columns)).run("who", "--all", "Libyan", "prime", "minister");

        assertThat(acta.out()).contains("\u001b[1m");
        assertThat(acta.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void the_users_own_rows_are_asked_too() {
        acta.run("who", "--actors", MORE, "mayor of Halvik", "--on", "2020-01-01");
        var surname = new Screenless();
        surname.run("who", "--actors", MORE, "Bratten");
        var alias = new Screenless();
        alias.run("who", "--actors", MORE, "the Atlantic pact");

        assertThat(acta.out()).contains("Ragna Tveit   on 1 January 2020");
        assertThat(surname.out()).startsWith("Odd Bratten\nperson · NOR · bratten-odd\n");
        assertThat(alias.out()).startsWith("NATO\n");
    }

    @Test
    void a_wrong_row_is_named_by_file_and_line() throws IOException {
        var rows = file("# mine\nholm kari\tperson\tKari Holm\n");

        assertThat(acta.run("who", "--actors", MORE, "--actors", rows, "Holm")).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).startsWith("acta: " + rows + ":2: the key 'holm kari' should be letters");
    }

    @Test
    void wrong_values_are_wrong_usage() {
        assertThat(acta.run("who")).isEqualTo(Exit.USAGE);
        assertThat(acta.run("who", "France", "--on", "10/02/2022")).isEqualTo(Exit.USAGE);
        assertThat(acta.run("who", "France", "--format", "csv")).isEqualTo(Exit.USAGE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.tsv"), text);
    }
}
