package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ActorsTest {
    private static final Path PAGES = Path.of("src/test/pages");
    private static final String TEXT = "The envoy said that the talks would go on, and that nobody had left the table.";

    @TempDir
    Path folder;

    private final Screenless acta = new Screenless();

    @BeforeEach
    void theMinisterMeetsLavrov() {
        acta.reading(article -> Examples.visit());
    }

    @ParameterizedTest
    @CsvSource({"actors-usual, 80, PLAIN", "actors-narrow, 30, PLAIN", "actors-colour, 80, COLOR"})
    void a_page_looks_like_this(String name, int columns, Palette palette) throws IOException {
        var page = new ActorsPage(new Sheet(columns, palette)).of(Examples.visit());

        var expected = PAGES.resolve(name + ".expected");
        if (Files.notExists(expected)) {
            Files.writeString(expected, page);
            assertThat(expected).as("was missing; read it, keep it, run again").doesNotExist();
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 40, 59, 60, 61, 80, 99, 100, 200})
    void no_line_is_wider_than_the_screen(int columns) throws IOException {
        acta.on(new Terminal(true, true, columns)).run("actors", file("a.txt", TEXT));

        assertThat(acta.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void the_most_spoken_of_come_first() throws IOException {
        int status = acta.run("actors", file("a.txt", TEXT));

        assertThat(status).isZero();
        assertThat(acta.out()).containsSubsequence("Sergei Lavrov", "French foreign", "thousands");
    }

    @Test
    void an_article_without_actors_says_so() {
        assertThat(new ActorsPage(new Sheet(80, Palette.PLAIN)).of(Reading.of(Article.of("x", "It rained."))))
                .isEqualTo("x\n\nNobody is spoken of.\n");
    }

    @Test
    void csv_has_a_row_for_each_mention() throws IOException {
        acta.run("actors", "--format", "csv", file("a.txt", TEXT));

        var rows = acta.out().split("\r\n");
        assertThat(rows).hasSize(7);
        assertThat(rows[0]).isEqualTo("article,actor,name,kind,country,sector,role,key,reason,form,start,end,text");
        assertThat(rows[1])
                .isEqualTo("visit,a1,French foreign minister,person,FRA,GOV,foreign minister,le-drian-jean-yves,"
                        + "linked by office on 2022-02-10,nominal,0,20,The foreign minister");
        assertThat(rows[6]).isEqualTo("visit,a3,thousands,unnamed,,,thousands,,,nominal,78,87,thousands");
    }

    @Test
    void json_is_the_record_without_statements() throws IOException {
        acta.run("actors", "--format", "json", file("a.txt", TEXT));

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.at("/format").asString()).isEqualTo("acta-actors/1");
        assertThat(json.at("/article/id").asString()).isEqualTo("visit");
        assertThat(json.at("/actors/0/reason").asString()).isEqualTo("linked by office on 2022-02-10");
        assertThat(json.at("/actors/0/mentions/0/means").asString()).isEqualTo("holder");
        assertThat(json.at("/actors/2/key").isNull()).isTrue();
        assertThat(json.has("statements")).isFalse();
        assertThat(json.has("provenance")).isTrue();
    }

    @Test
    void json_lines_are_an_article_a_line() throws IOException {
        acta.run("actors", "--format", "jsonl", file("a.txt", TEXT), file("b.txt", TEXT));

        assertThat(acta.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"acta-actors/1\""));
    }

    @Test
    void what_cannot_be_read_is_told_as_read_tells_it() throws IOException {
        int status = acta.run("actors", folder.resolve("gone.txt"), file("a.txt", TEXT));

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.err()).contains("gone.txt: is not there: no such file or folder");
        assertThat(acta.out()).contains("Sergei Lavrov");
    }

    @Test
    void output_goes_to_a_file() throws IOException {
        var output = folder.resolve("out.csv");

        acta.run("actors", "-f", "csv", "-o", output, file("a.txt", TEXT));

        assertThat(Files.readString(output)).startsWith("article,actor,name");
        assertThat(acta.out()).isEmpty();
    }

    @Test
    void a_file_of_rows_that_is_not_there_is_wrong_usage() throws IOException {
        int status = acta.run("actors", "--actors", folder.resolve("gone.tsv"), file("a.txt", TEXT));

        assertThat(status).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).contains("gone.tsv: there is no such file", "Try: acta actors --help");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
