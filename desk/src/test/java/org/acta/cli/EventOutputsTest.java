package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events in all the forms that {@code acta read} has for them. */
@Timeout(60)
class EventOutputsTest {
    @TempDir
    Path folder;

    private final Screenless acta = new Screenless();

    @BeforeEach
    void strikesAreAllThereIs() {
        acta.reading(article -> Examples.strikes());
    }

    @Test
    void csv_of_events_has_a_row_for_each() throws IOException {
        read("--format", "csv", "--table", "events");

        assertThat(acta.out().lines()).hasSize(5);
        assertThat(acta.out().lines().toList().get(0))
                .startsWith("article,publisher,published,event,type,mode,status,actors");
        assertThat(acta.out().lines().toList().get(1))
                .contains(",e1,ASSAULT,aerial,happened,Norland,NRL,Sudland,SDL,bombed,")
                .contains(
                        ",2022-02-11,,own,Oslo,NOR,59.9,10.7,30 dead at_least,,military,material_conflict,-9.5,195,0.95");
        assertThat(acta.out().lines().toList().get(2)).contains(",s1,Norland,");
    }

    @Test
    void plover_has_an_event_a_line_with_what_lies_ahead_under_its_own_type() throws IOException {
        read("--format", "plover");

        var events = acta.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(events).hasSize(4);
        var bombed = events.get(0);
        assertThat(bombed.at("/id").asString()).isEqualTo("strikes-e1");
        assertThat(bombed.at("/date").asString()).isEqualTo("2022-02-11");
        assertThat(bombed.at("/date_from").asString()).isEqualTo("own");
        assertThat(bombed.at("/actor/0/code").asString()).isEqualTo("NRL");
        assertThat(bombed.at("/recipient/0/entity_text").asString()).isEqualTo("Sudland");
        assertThat(bombed.at("/event").toString()).isEqualTo("[\"ASSAULT\"]");
        assertThat(bombed.at("/mode").toString()).isEqualTo("[\"aerial\"]");
        assertThat(bombed.at("/quad_code").asInt()).isEqualTo(4);
        assertThat(bombed.at("/event_scale").asDouble()).isEqualTo(-9.5);
        assertThat(bombed.at("/event_loc/geonameid").asInt()).isEqualTo(3143244);
        assertThat(bombed.at("/event_loc/city").asString()).isEqualTo("Oslo");
        assertThat(bombed.at("/event_loc/country").asString()).isEqualTo("Norway");
        assertThat(bombed.at("/size/dead").asInt()).isEqualTo(30);
        assertThat(events.get(1).at("/event/0").asString()).isEqualTo("THREATEN");
        assertThat(events.get(1).at("/mode/0").asString()).isEqualTo("violence");
        assertThat(events.get(1).at("/date_from").asString()).isEqualTo("publication");
        assertThat(events).map(event -> event.at("/context").toString()).endsWith("[\"negation\"]");
        assertThat(events).allMatch(event -> required(event).stream().allMatch(event::hasNonNull));
    }

    private static List<String> required(JsonNode event) {
        return List.of("id", "date", "actor", "event");
    }

    @Test
    void gdelt_has_61_columns_and_both_ways_of_what_two_do_together() throws IOException {
        read("--format", "gdelt", "--header");

        var rows = acta.out().lines().map(line -> List.of(line.split("\t", -1))).toList();
        assertThat(rows).hasSize(5).allMatch(row -> row.size() == 61);
        assertThat(rows.get(0)).startsWith("GLOBALEVENTID", "SQLDATE").endsWith("DATEADDED", "SOURCEURL");
        assertThat(rows.get(1).subList(1, 8))
                .containsExactly("20220211", "202202", "2022", "2022.1123", "NRLGOV", "NORLAND", "NRL");
        assertThat(rows.get(1).subList(25, 35))
                .containsExactly("1", "195", "195", "19", "4", "-10.0", "1", "1", "1", "");
        assertThat(rows.get(1).subList(51, 61))
                .containsExactly(
                        "4",
                        "Oslo, Oslo, Norway",
                        "NO",
                        "",
                        "",
                        "59.9",
                        "10.7",
                        "geonames:3143244",
                        "20220212000000",
                        "https://example.org/strikes");
        assertThat(rows.get(2).get(26)).isEqualTo("1384");
        assertThat(rows.subList(3, 5))
                .extracting(row -> row.get(6) + row.get(16))
                .containsExactly("NORLANDSUDLAND", "SUDLANDNORLAND");
        assertThat(rows.subList(1, 5))
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\d{1,19}"));
    }

    @Test
    void gdelt_has_no_header_of_itself() throws IOException {
        read("--format", "gdelt");

        assertThat(acta.out().lines()).hasSize(4);
    }

    @Test
    void actors_are_no_events() throws IOException {
        int status = acta.run("actors", "--format", "gdelt", file());

        assertThat(status).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).startsWith("acta: --format gdelt holds events: acta read");
    }

    private void read(Object... options) throws IOException {
        var words = new Object[options.length + 2];
        words[0] = "read";
        System.arraycopy(options, 0, words, 1, options.length);
        words[words.length - 1] = file();
        assertThat(acta.run(words)).isZero();
    }

    private Path file() throws IOException {
        return Files.writeString(
                folder.resolve("a.txt"), "Norland said on Friday that it was not at war with the others.");
    }
}
