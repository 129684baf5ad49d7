package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.acta.annotation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ReadTest {
    private static final String TEXT = "The envoy said that the talks would go on, and that nobody had left the table.";
    private static final Terminal SCREEN = new Terminal(true, true, 80);

    @TempDir
    Path folder;

    private final Screenless acta = new Screenless();

    @Test
    void one_article_is_one_json_object() throws IOException {
        int status = acta.run("read", "--format", "json", "--published", "2022-02-10", file("a.txt", TEXT));

        assertThat(status).isZero();
        assertThat(acta.err()).isEmpty();
        var record = JsonMapper.shared().readTree(acta.out());
        assertThat(record.at("/format").asString()).isEqualTo("acta/1");
        assertThat(record.at("/article/text").asString()).isEqualTo(TEXT);
        assertThat(record.at("/article/published").asString()).isEqualTo("2022-02-10");
        assertThat(record.at("/provenance/reader").asString()).startsWith("acta");
    }

    @Test
    void several_articles_are_an_array_and_none_an_empty_one() throws IOException {
        acta.run("read", "--format", "json", file("a.txt", TEXT), file("b.txt", TEXT), file("c.txt", TEXT));
        var none = new Screenless();
        none.run("read", "--format", "json", file("empty.txt", ""));

        assertThat(JsonMapper.shared().readTree(acta.out()).size()).isEqualTo(3);
        assertThat(none.out()).isEqualTo("[]\n");
    }

    @Test
    void json_lines_come_in_the_order_of_the_input_however_long_each_takes() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("{\"id\": \"%d\", \"text\": \"%s\"}\n".formatted(i, TEXT));
        }
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        int status = acta.reading(article -> {
                    threads.add(Thread.currentThread());
                    pause(article.id().endsWith("0") ? 20 : 1);
                    return Reading.of(article);
                })
                .run("read", "--format", "jsonl", "--threads", "3", file("a.jsonl", lines.toString()));

        assertThat(status).isZero();
        assertThat(threads).hasSize(3);
        var ids = new ArrayList<String>();
        acta.out()
                .lines()
                .forEach(line -> ids.add(
                        JsonMapper.shared().readTree(line).at("/article/id").asString()));
        assertThat(ids)
                .hasSize(200)
                .isEqualTo(ids.stream()
                        .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                        .toList());
    }

    @Test
    void what_cannot_be_read_is_told_in_a_line_and_the_others_go_on() throws IOException {
        var broken = file("b.jsonl", "{\"text\": \"" + TEXT + "\"}\n{broken\n{\"text\": \"" + TEXT + "\"}\n");

        int status = acta.run("read", "-f", "jsonl", file("e.txt", ""), folder.resolve("gone.txt"), broken);

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.out().lines()).hasSize(2);
        var err = acta.err().replace(folder + "/", "").lines().toList();
        assertThat(err).hasSize(4);
        assertThat(err.get(0)).isEqualTo("acta: e.txt: is empty");
        assertThat(err.get(1)).isEqualTo("acta: gone.txt: is not there: no such file or folder");
        assertThat(err.get(2)).startsWith("acta: b.jsonl:2: is not valid JSON (column");
        assertThat(err.get(3)).isEqualTo("acta: 3 of 5 could not be read");
    }

    @Test
    void an_article_that_breaks_the_reader_does_not_break_the_others() throws IOException {
        int status = acta.reading(article -> {
                    if (article.id().endsWith("a.txt")) {
                        throw new IllegalStateException("no sentence\nin sight");
                    }
                    return Reading.of(article);
                })
                .run("read", "-f", "jsonl", file("a.txt", TEXT), file("b.txt", TEXT));

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.out().lines()).hasSize(1);
        assertThat(acta.err()).contains("a.txt: could not be read: no sentence in sight (--debug shows where)");
        assertThat(acta.err()).doesNotContain("\tat ");
    }

    @Test
    void debugging_shows_where() throws IOException {
        acta.reading(article -> {
                    throw new IllegalStateException("no sentence");
                })
                .run("read", "--debug", file("a.txt", TEXT));

        assertThat(acta.err()).contains("IllegalStateException: no sentence", "\tat org.acta.cli.ReadTest");
    }

    @Test
    void notes_can_be_silenced() throws IOException {
        var file = file("a.json", "{\"date\": \"10/02/2022\", \"text\": \"" + TEXT + "\"}");

        assertThat(acta.run("read", file)).isZero();
        assertThat(acta.err()).contains("a.json: note: date not understood: \"10/02/2022\" (write 2022-02-10)");
        var quiet = new Screenless();
        assertThat(quiet.run("read", "--quiet", file)).isZero();
        assertThat(quiet.err()).isEmpty();
    }

    @Test
    void standard_input_is_read() {
        assertThat(acta.given(TEXT).run("read", "-")).isZero();
        assertThat(acta.out()).startsWith("stdin\n");
    }

    @Test
    void nothing_to_read_is_wrong_usage() {
        assertThat(acta.run("read")).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).startsWith("acta: Missing required parameter: 'FILE'");
    }

    @Test
    void wrong_values_are_wrong_usage() {
        assertThat(acta.run("read", "--published", "10/02/2022", "x")).isEqualTo(Exit.USAGE);
        assertThat(acta.run("read", "--format", "xml", "x")).isEqualTo(Exit.USAGE);
        assertThat(acta.run("read", "--threads", "0", "x")).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_screen_gets_a_page_in_colour_a_pipe_one_without() throws IOException {
        var file = file("a.txt", TEXT);
        var screen = new Screenless().on(SCREEN);

        acta.reading(article -> Examples.talks()).run("read", file);
        screen.reading(article -> Examples.talks()).run("read", file);

        assertThat(acta.out()).isEqualTo(new Page(new Sheet(80, Palette.PLAIN)).of(Examples.talks()));
        assertThat(screen.out()).isEqualTo(new Page(new Sheet(80, Palette.COLOR)).of(Examples.talks()));
    }

    @Test
    void colour_is_the_users_choice() throws IOException {
        var file = file("a.txt", TEXT);
        var noColor = new Screenless().on(SCREEN).with("NO_COLOR", "1");
        var never = new Screenless().on(SCREEN);
        var always = new Screenless().with("NO_COLOR", "1");

        noColor.run("read", file);
        never.run("read", "--color", "never", file);
        always.run("read", "--color=always", "--format=page", file);

        assertThat(noColor.out()).doesNotContain("\u001b");
        assertThat(never.out()).doesNotContain("\u001b");
        assertThat(always.out()).contains("\u001b[1m");
    }

    @Test
    void csv_has_a_row_for_each_statement() throws IOException {
        acta.reading(article -> Examples.talks()).run("read", "--format", "csv", file("a.txt", TEXT));

        var rows = acta.out().split("\r\n");
        assertThat(rows).hasSize(5);
        assertThat(rows[0])
                .isEqualTo("article,publisher,published,statement,source,source_kind,act,form,cue,content,"
                        + "quotes,start,end,date,confidence");
        assertThat(rows[1])
                .isEqualTo("talks,The Example Post,2023-06-16,s1,Kari Holm,person,assert,mixed,said,"
                        + "\"the talks in Oslo had been “useful, if not easy”\",\"useful, if not easy\",96,144,"
                        + "2023-06-15,0.94");
        assertThat(rows[4]).startsWith("talks,The Example Post,2023-06-16,s4,,,assert,");
    }

    @Test
    void csv_without_statements_is_a_header() throws IOException {
        acta.run("read", "--format", "csv", file("a.txt", TEXT));

        assertThat(acta.out().split("\r\n")).hasSize(1);
    }

    @Test
    void rows_of_the_users_own_reach_the_reader() throws IOException {
        var rows = file("rows.tsv", "holm-kari\tperson\tKari Holm\n");
        var known = new ArrayList<String>();

        int status = acta.opening(dictionary -> {
                    dictionary.flatMap(list -> list.entry("holm-kari")).ifPresent(entry -> known.add(entry.name()));
                    return Reading::of;
                })
                .run("read", "--actors", rows, file("a.txt", TEXT));

        assertThat(status).isZero();
        assertThat(known).containsExactly("Kari Holm");
    }

    @Test
    void a_wrong_row_is_told_before_anything_is_read() throws IOException {
        var rows = file("rows.tsv", "# mine\nholm-kari\thuman\tKari Holm\n");
        var output = folder.resolve("out.txt");

        int status = acta.run("read", "--actors", rows, "--output", output, file("a.txt", TEXT));

        assertThat(status).isEqualTo(Exit.USAGE);
        assertThat(acta.err())
                .startsWith("acta: " + rows + ":2: kind 'human' is none of [person, country")
                .contains("Try: acta read --help");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_file_of_output_appears_when_it_is_whole() throws IOException {
        var output = file("out.json", "old");
        var seen = new ArrayList<String>();

        int status = acta.reading(article -> {
                    seen.add(read(output));
                    return Reading.of(article);
                })
                .run("read", "--format", "json", "--output", output, file("a.txt", TEXT));

        assertThat(status).isZero();
        assertThat(seen).containsExactly("old");
        assertThat(Files.readString(output)).startsWith("{\n  \"format\": \"acta/1\"");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void output_that_cannot_be_written_is_told() throws IOException {
        int status = acta.run("read", "--output", folder.resolve("no/such/out.txt"), file("a.txt", TEXT));

        assertThat(status).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(acta.err()).contains("out.txt: could not be written: there is no such folder");
    }

    @Test
    void a_reader_that_had_enough_ends_it_quietly() throws IOException {
        int status = acta.run(failing("Broken pipe"), "read", file("a.txt", TEXT));

        assertThat(status).isZero();
        assertThat(acta.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() throws IOException {
        int status = acta.run(failing("No space left on device"), "read", file("a.txt", TEXT));

        assertThat(status).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(acta.err())
                .isEqualTo("acta: could not be written: No space left on device" + System.lineSeparator());
    }

    private static OutputStream failing(String how) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(how);
            }
        };
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
