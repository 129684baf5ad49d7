package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acta.annotation.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class InputsTest {
    private static final String TEXT = "The envoy said that the talks would go on, and that nobody had left the table.";

    @TempDir
    Path folder;

    @Test
    void plain_text_is_kept_as_it_is() throws IOException {
        var text = "Envoy stays at the table\r\n\r\n  " + TEXT + "\r\n\r\n\tHe “smiled”. \n";

        var article = onlyArticle(file("a.txt", text));

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).contains("Envoy stays at the table");
        assertThat(article.id()).endsWith("a.txt");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_text() throws IOException {
        assertThat(onlyArticle(file("a.txt", "\uFEFF" + TEXT)).text()).isEqualTo(TEXT);
        assertThat(onlyArticle(file("b.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo(TEXT);
        assertThat(onlyArticle(file("c.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void text_that_is_not_utf8_is_read_as_windows_1252_with_a_note() throws IOException {
        var text = TEXT + " “Très bien,” he said.";

        var accepted = (Intake.Accepted) only(file("a.txt", text.getBytes(Charset.forName("windows-1252"))));

        assertThat(accepted.article().text()).isEqualTo(text);
        assertThat(accepted.notes()).containsExactly("is not valid UTF-8, so it was read as Windows-1252");
    }

    @Test
    void the_date_given_for_all_stands_in_where_there_is_none() throws IOException {
        var lines = file("a.jsonl", json("1", "2022-02-10") + "\n" + "{\"id\": \"2\", \"text\": \"" + TEXT + "\"}\n");

        var taken = articles(Optional.of(LocalDate.of(2020, 1, 1)), lines);

        assertThat(taken)
                .extracting(article -> article.published().orElseThrow().toString())
                .containsExactly("2022-02-10", "2020-01-01");
    }

    @Test
    void a_json_object_gives_what_it_knows() throws IOException {
        var article = onlyArticle(file("a.json", """
                {
                  "id": "x-1",
                  "title": "Envoy stays",
                  "outlet": {"name": "The Example Post"},
                  "date": "10 February 2022",
                  "url": "https://example.org/x-1",
                  "authors": [{"name": "A. Writer"}],
                  "text": "%s"
                }
                """.formatted(TEXT)));

        assertThat(article)
                .isEqualTo(new Article(
                        "x-1",
                        Optional.of("The Example Post"),
                        Optional.of("https://example.org/x-1"),
                        Optional.of("Envoy stays"),
                        Optional.of(LocalDate.of(2022, 2, 10)),
                        "en",
                        TEXT));
    }

    @Test
    void a_record_is_read_again_by_its_article() throws IOException {
        var record = "{\"format\":\"acta/1\",\"article\":" + json("x-2", "2022-02-10")
                + ",\"statements\":[{\"id\":\"s1\"}]}";

        assertThat(onlyArticle(file("a.json", record)).id()).isEqualTo("x-2");
    }

    @Test
    void an_array_holds_several_articles() throws IOException {
        var array = file(
                "a.json",
                "[" + json("1", "2022") + ",\n 7, {\"title\": \"no words\"}, " + json("2", "2022-02-10") + "]");

        assertThat(reasons(array)).containsExactly("a.json[2]: is not a JSON object", "a.json[3]: has no \"text\"");
        assertThat(articles(Optional.empty(), array)).extracting(Article::id).containsExactly("1", "2");
    }

    @Test
    void an_array_that_breaks_off_gives_what_came_before() throws IOException {
        var array = file("a.json", "[" + json("1", "2022-02-10") + ", {\"id\": ");

        assertThat(articles(Optional.empty(), array)).extracting(Article::id).containsExactly("1");
        assertThat(reasons(array))
                .singleElement()
                .asString()
                .startsWith("a.json[2]: is not valid JSON (line 1")
                .endsWith("; nothing after it was read");
    }

    @Test
    void broken_lines_are_told_by_number_and_the_others_read() throws IOException {
        var lines = file(
                "a.jsonl",
                String.join(
                        "\n", json("1", "2022-02-10"), "", "{\"id\": broken}", "[1]", json("2", "2022-02-10"), "{}"));

        assertThat(articles(Optional.empty(), lines)).extracting(Article::id).containsExactly("1", "2");
        assertThat(reasons(lines)).hasSize(3);
        assertThat(reasons(lines).get(0)).startsWith("a.jsonl:3: is not valid JSON (column 8)");
        assertThat(reasons(lines).get(1)).isEqualTo("a.jsonl:4: is not a JSON object");
        assertThat(reasons(lines).get(2)).isEqualTo("a.jsonl:6: has no \"text\"");
    }

    @Test
    void lines_are_told_by_content_whatever_the_name() throws IOException {
        var lines = file("a.txt", json("1", "2022-02-10") + "\n" + json("2", "2022-02-10"));

        assertThat(articles(Optional.empty(), lines)).extracting(Article::id).containsExactly("1", "2");
    }

    @Test
    void a_line_without_id_is_called_by_its_place() throws IOException {
        var lines = file("a.jsonl", "\n{\"text\": \"" + TEXT + "\"}");

        assertThat(onlyArticle(lines).id()).endsWith("a.jsonl:2");
    }

    @Test
    void a_date_that_may_be_two_days_is_none() throws IOException {
        var accepted = (Intake.Accepted) only(file("a.json", json("1", "10/02/2022")));

        assertThat(accepted.article().published()).isEmpty();
        assertThat(accepted.notes()).containsExactly("date not understood: \"10/02/2022\" (write 2022-02-10)");
    }

    @Test
    void a_folder_stands_for_all_files_in_it_and_below() throws IOException {
        file("b.txt", TEXT);
        file("a/c.txt", TEXT);
        file("a/b/d.txt", TEXT);
        file(".hidden", "x");

        assertThat(articles(Optional.empty(), folder))
                .extracting(article -> folder.relativize(Path.of(article.id())).toString())
                .containsExactly("a/b/d.txt", "a/c.txt", "b.txt");
    }

    @Test
    void a_folder_that_holds_itself_is_read_once() throws IOException {
        file("a/c.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/again"), folder);

        assertThat(articles(Optional.empty(), folder)).hasSize(1);
    }

    @Test
    void standard_input_is_a_dash() {
        var in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));

        var taken = new ArrayList<Intake>();
        new Inputs(List.of("-"), Optional.empty(), in).forEachRemaining(taken::add);

        assertThat(taken)
                .singleElement()
                .isInstanceOfSatisfying(
                        Intake.Accepted.class,
                        accepted -> assertThat(accepted.article().id()).isEqualTo("stdin"));
    }

    @Test
    void what_is_no_article_is_refused_in_one_line() throws IOException {
        assertThat(reason(file("empty.txt", ""))).isEqualTo("is empty");
        assertThat(reason(file("blank.txt", " \n\t\n"))).isEqualTo("has no text");
        assertThat(reason(file("blank.html", "<html><body><p> </p></body></html>")))
                .isEqualTo("has no text");
        assertThat(reason(file("signs.txt", "* * *"))).isEqualTo("has no text");
        assertThat(reason(file("other.xml", "<?xml version='1.0'?><catalogue/>")))
                .isEqualTo(
                        "is XML, but no web page, feed or news item; Acta reads text, HTML, JSON, RSS, Atom and NewsML-G2");
        assertThat(reason(file("deep.json", "[".repeat(9999)))).startsWith("is");
        assertThat(reason(Path.of(""))).isEqualTo("an empty name is no file");
        assertThat(reason(file("empty.json", "[]"))).isEqualTo("has no articles in it");
        assertThat(reason(file("x.pdf", "%PDF-1.7\n..."))).isEqualTo("is a PDF; Acta reads text, HTML and JSON");
        assertThat(reason(file("x.bin", new byte[] {1, 2, 0, 4}))).isEqualTo("is not text (binary data)");
        assertThat(reason(file("x.txt", new byte[] {'a', (byte) 0x81, 'b'})))
                .isEqualTo("holds bytes that are not UTF-8 or Windows-1252; save it as UTF-8");
        assertThat(reason(file("odd.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})))
                .isEqualTo("holds bytes that are not UTF-16LE; save it as UTF-8");
        assertThat(reason(folder.resolve("missing.txt"))).isEqualTo("is not there: no such file or folder");
        assertThat(reason(Files.createDirectory(folder.resolve("nothing")))).isEqualTo("is an empty folder");
    }

    @Test
    void other_languages_are_kept_and_marked() throws IOException {
        var german =
                "Der Gesandte sagte am Donnerstag, die Gespräche gingen weiter, und niemand habe den Tisch verlassen, "
                        + "auch wenn es schwer gewesen sei, in so kurzer Zeit zu einem Ergebnis zu kommen.";
        var russian = "Посланник заявил, что переговоры продолжатся.";

        assertThat(only(file("de.txt", german))).isInstanceOfSatisfying(Intake.Unread.class, unread -> {
            assertThat(unread.reason()).isEqualTo("does not look like English, the one language that Acta reads");
            assertThat(unread.article().language()).isEqualTo("und");
            assertThat(unread.article().text()).isEqualTo(german);
        });
        assertThat(only(file("ru.html", "<html lang='ru'><p>" + russian)))
                .isInstanceOfSatisfying(
                        Intake.Unread.class,
                        unread -> assertThat(unread.article().language()).isEqualTo("ru"));
    }

    @Test
    void random_bytes_are_refused() throws IOException {
        var bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);

        assertThat(reason(file("x.jpg", bytes))).isEqualTo("is not text (binary data)");
    }

    @Test
    void fifty_megabytes_of_text_are_refused_not_cut() throws IOException {
        var big = folder.resolve("big.txt");
        try (var out = Files.newBufferedWriter(big)) {
            for (int i = 0; i < 640_000; i++) {
                out.write(TEXT);
                out.newLine();
            }
        }

        assertThat(reason(big)).isEqualTo("is too long: a text or page may have 20,000,000 bytes");
    }

    @Test
    void a_long_article_is_told_its_length() throws IOException {
        assertThat(reason(file("long.txt", (TEXT + "\n").repeat(70_000))))
                .startsWith("is too long: 5,")
                .endsWith(" characters, and an article may have 5,000,000");
    }

    @Test
    void a_line_of_a_million_characters_is_a_line_like_others() throws IOException {
        var text = TEXT.repeat(1_000_000 / TEXT.length() + 1);

        assertThat(onlyArticle(file("a.txt", text)).text()).hasSameSizeAs(text);
    }

    @Test
    void too_long_a_line_of_json_is_passed_over() throws IOException {
        var lines = folder.resolve("a.jsonl");
        try (var out = Files.newBufferedWriter(lines)) {
            out.write(json("1", "2022-02-10") + "\n{\"text\": \"");
            for (int i = 0; i < 300_000; i++) {
                out.write(TEXT);
            }
            out.write("\"}\n" + json("3", "2022-02-10"));
        }

        assertThat(reasons(lines)).containsExactly("a.jsonl:2: is too long: a line may have 20,000,000 bytes");
        assertThat(articles(Optional.empty(), lines)).extracting(Article::id).containsExactly("1", "3");
    }

    @Test
    void a_page_that_never_closes_is_read_all_the_same() throws IOException {
        var page = "<html><body>" + "<div><b>".repeat(50_000) + "<p>" + TEXT + " " + TEXT;

        assertThat(onlyArticle(file("a.html", page)).text()).isEqualTo(TEXT + " " + TEXT);
    }

    @Test
    void a_pipe_among_files_does_not_hang() throws Exception {
        var pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        file("z.txt", TEXT);

        assertThat(reasons(folder)).singleElement().asString().contains("pipe: is not a regular file");
        assertThat(articles(Optional.empty(), folder)).hasSize(1);
    }

    @Test
    void what_may_not_be_read_is_told_so() throws IOException {
        var closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeThat(Files.isReadable(closed)).isFalse();

        assertThat(reason(closed)).isEqualTo("may not be read: no permission");
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static String json(String id, String date) {
        return "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"%s\"}".formatted(id, date, TEXT);
    }

    private static List<Intake> all(Optional<LocalDate> published, Path... files) {
        var taken = new ArrayList<Intake>();
        var names = Arrays.stream(files).map(Path::toString).toList();
        try (var inputs = new Inputs(names, published, InputStream.nullInputStream())) {
            inputs.forEachRemaining(taken::add);
        }
        return taken;
    }

    private static List<Article> articles(Optional<LocalDate> published, Path... files) {
        return all(published, files).stream()
                .filter(Intake.Accepted.class::isInstance)
                .map(intake -> ((Intake.Accepted) intake).article())
                .toList();
    }

    /** As the user sees them, but for the folder. */
    private List<String> reasons(Path file) {
        return all(Optional.empty(), file).stream()
                .filter(Intake.Rejected.class::isInstance)
                .map(intake -> intake.position() + ": " + ((Intake.Rejected) intake).reason())
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private static Intake only(Path file) {
        return all(Optional.empty(), file).getFirst();
    }

    private static Article onlyArticle(Path file) {
        var taken = all(Optional.empty(), file);
        assertThat(taken).singleElement().isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) taken.getFirst()).article();
    }

    private static String reason(Path file) {
        var taken = all(Optional.empty(), file);
        assertThat(taken).singleElement().isInstanceOf(Intake.Rejected.class);
        return ((Intake.Rejected) taken.getFirst()).reason();
    }
}
