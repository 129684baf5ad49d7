package org.acta.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.record.Provenance;
import org.acta.record.RecordWriter;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an archive does, whatever database it lies in. */
abstract class ArchiveContract {
    private static final Optional<Provenance> MADE = Optional.of(new Provenance("acta 1", Optional.of("sha256:0123")));

    private Archive archive;

    /** An empty database. */
    abstract String address();

    @BeforeEach
    void open() {
        archive = Archive.open(address(), Sameness.none());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void a_new_archive_is_empty_and_opens_again() {
        archive.close();
        archive = Archive.open(address(), Sameness.none());

        assertThat(count("article")).isZero();
    }

    @Test
    void what_was_saved_comes_back_as_it_was() {
        var reading = MadeUp.reading(1);

        archive.save(List.of(archive.entry(reading, MADE)));

        var back = archive.reading(1).orElseThrow();
        assertThat(back.provenance()).isEqualTo(MADE);
        var writer = new RecordWriter();
        assertThat(writer.line(back.reading())).isEqualTo(writer.line(reading));
    }

    @Test
    void every_table_is_filled() {
        int saved = archive.save(entries(0, 10));

        assertThat(saved).isEqualTo(10);
        assertThat(count("article")).isEqualTo(10);
        assertThat(count("statement")).isEqualTo(60);
        assertThat(count("event")).isEqualTo(60);
        assertThat(count("appearance")).isEqualTo(60);
        assertThat(count("statement_party")).isEqualTo(60);
        assertThat(count("event_party")).isEqualTo(120);
        assertThat(count("event_context")).isEqualTo(60);
        assertThat(count("quantity")).isEqualTo(60);
        assertThat(count("span")).isEqualTo(10 * (6 * 4 + 6));
        assertThat(count("alias")).isEqualTo(6);
    }

    @Test
    void an_actor_of_several_articles_is_one() {
        archive.save(entries(0, 5));
        archive.save(entries(5, 10));

        assertThat(count("actor")).isEqualTo(6);
        assertThat(archive.<String, RuntimeException>read(
                        handle -> handle.createQuery("SELECT name FROM actor WHERE key = 'QH' AND known = 1")
                                .mapTo(String.class)
                                .one()))
                .isEqualTo("Kari Holm");
    }

    @Test
    void the_same_article_is_there_once() {
        archive.save(entries(0, 3));
        var twice = new ArrayList<>(entries(2, 5));
        twice.addAll(entries(4, 5));

        assertThat(archive.save(twice)).isEqualTo(2);
        assertThat(count("article")).isEqualTo(5);
        assertThat(count("statement")).isEqualTo(30);
    }

    @Test
    void what_is_there_is_known_by_its_key() {
        archive.save(entries(0, 1));
        var there = ArticleKey.of(MadeUp.reading(0).article());

        assertThat(archive.there(List.of(there, "0".repeat(64)))).isEqualTo(Set.of(there));
    }

    @Test
    void an_article_may_be_kept_without_being_read() {
        var article = Article.of("x", "Nichts.");

        archive.save(List.of(archive.kept(article)));

        assertThat(archive.reading(1)).isEmpty();
        assertThat(text("SELECT state FROM article")).isEqualTo("kept");
    }

    @Test
    void each_is_alone_until_told_otherwise() {
        archive.save(entries(0, 4));

        assertThat(archive.<Integer, RuntimeException>read(
                        handle -> number(handle, "SELECT count(*) FROM article WHERE copy_group <> article_id")
                                + number(handle, "SELECT count(*) FROM statement WHERE cluster_id <> statement_id")
                                + number(handle, "SELECT count(*) FROM event WHERE cluster_id <> event_id")))
                .isZero();
    }

    @Test
    void a_transaction_that_fails_leaves_nothing_behind() {
        archive.save(entries(0, 2));
        archive.close();
        archive = Archive.open(address(), new FailingSameness());

        assertThatThrownBy(() -> archive.save(entries(2, 4))).isInstanceOf(ArchiveException.class);

        archive.close();
        archive = Archive.open(address(), Sameness.none());
        assertThat(count("article")).isEqualTo(2);
        assertThat(archive.save(entries(2, 4))).isEqualTo(2);
    }

    @Test
    void what_no_database_takes_is_replaced_unit_by_unit() {
        var odd = Article.of("odd", "One \0 two \ud800 three 🦉.");

        archive.save(List.of(archive.entry(Reading.of(odd), Optional.empty())));

        assertThat(archive.reading(1).orElseThrow().reading().text()).isEqualTo("One \ufffd two \ufffd three 🦉.");
    }

    @Test
    void an_article_of_nothing_can_be_saved() {
        archive.save(List.of(archive.entry(Reading.of(Article.of("x", "Nothing.")), Optional.empty())));

        assertThat(archive.reading(1).orElseThrow().provenance()).isEmpty();
        assertThat(archive.save(List.of())).isZero();
    }

    /** Says that something went wrong, in the middle of things. */
    private static final class FailingSameness implements Sameness {
        @Override
        public Traits traits(Reading reading) {
            return (handle, article) -> {
                throw new IllegalStateException("no likeness");
            };
        }

        @Override
        public void leave(Handle handle, long articleId) {
            // it never joined
        }
    }

    private List<Entry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> archive.entry(MadeUp.reading(i), MADE))
                .toList();
    }

    private int count(String table) {
        return archive.<Integer, RuntimeException>read(handle -> number(handle, "SELECT count(*) FROM " + table));
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(int.class).one();
    }

    private String text(String sql) {
        return archive.<String, RuntimeException>read(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
