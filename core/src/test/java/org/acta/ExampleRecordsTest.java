package org.acta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acta.annotation.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Reads every article of examples/ that its README lists and compares its record with {@code examples/records/}. A missing
 * record is written and fails; {@code -Dacta.renew=true} writes all anew and fails where one has changed, so that somebody
 * reads the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleRecordsTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path RECORDS = EXAMPLES.resolve("records");
    private static final boolean RENEW = Boolean.getBoolean("acta.renew");

    /** A row of the README's table: file, publisher, day. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)\\.txt` \\| ([^|]+) \\| (\\d{4}-\\d\\d-\\d\\d) \\|");

    private NewsReader reader;

    @BeforeAll
    void open() {
        reader = NewsReader.open();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @TestFactory
    Stream<DynamicTest> records() throws IOException {
        return articles().stream().map(article -> DynamicTest.dynamicTest(article.id(), () -> check(article)));
    }

    @Test
    void every_article_is_in_the_table_and_has_its_record() throws IOException {
        var listed = articles().stream().map(Article::id).toList();

        assertThat(names(EXAMPLES, ".txt")).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(names(RECORDS, ".expected")).isSubsetOf(listed);
    }

    private void check(Article article) throws IOException {
        var actual = RecordPage.of(reader.read(article));
        var file = RECORDS.resolve(article.id() + ".expected");
        var expected = Files.exists(file) ? Files.readString(file) : "";
        if (expected.isEmpty() || RENEW && !expected.equals(actual)) {
            Files.writeString(file, actual);
            fail("wrote %s; read what has changed in it (git diff), and run again if it is right", file);
        }
        assertThat(actual)
                .as("%s; where the change is meant, renew all with -Dtest=ExampleRecordsTest -Dacta.renew=true", file)
                .isEqualTo(expected);
    }

    private static List<Article> articles() throws IOException {
        return ROW.matcher(Files.readString(EXAMPLES.resolve("README.md")))
                .results()
                .map(row -> article(row.group(1), row.group(2).strip(), LocalDate.parse(row.group(3))))
                .toList();
    }

    private static Article article(String name, String publisher, LocalDate published) {
        try {
            var text = Files.readString(EXAMPLES.resolve(name + ".txt"));
            return new Article(
                    name,
                    Optional.of(publisher),
                    Optional.empty(),
                    text.lines().findFirst(),
                    Optional.of(published),
                    "en",
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .toList();
        }
    }
}
