package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are in {@code src/test/pages}. A missing one is written, and fails: read it before you keep it. */
class PageTest {
    private static final Path PAGES = Path.of("src/test/pages");

    @ParameterizedTest
    @CsvSource({"wide, 100, PLAIN", "usual, 80, PLAIN", "narrow, 40, PLAIN", "colour, 80, COLOR"})
    void a_page_looks_like_this(String name, int columns, Palette palette) throws IOException {
        looksLike(name, new Page(new Sheet(columns, palette)).of(Examples.talks()));
    }

    @ParameterizedTest
    @CsvSource({"events-usual, 80, PLAIN", "events-narrow, 40, PLAIN"})
    void events_stand_beneath_the_statements(String name, int columns, Palette palette) throws IOException {
        looksLike(name, new Page(new Sheet(columns, palette)).of(Examples.strikes()));
    }

    private static void looksLike(String name, String page) throws IOException {
        var expected = PAGES.resolve(name + ".expected");
        if (Files.notExists(expected)) {
            Files.createDirectories(PAGES);
            Files.writeString(expected, page);
            assertThat(expected).as("was missing; read it, keep it, run again").doesNotExist();
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 40, 59, 60, 61, 80, 99, 100, 200})
    void no_line_is_wider_than_the_screen(int columns) {
        for (var palette : Palette.values()) {
            var page = new Page(new Sheet(columns, palette)).of(Examples.talks());

            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void wide_characters_take_two_columns_and_break_anywhere() {
        var page = new Page(new Sheet(20, Palette.PLAIN)).of(reading("新华社记者表示会谈将在星期四继续进行。", 0, 19));

        assertThat(page.lines()).contains("  新华社记者表示会谈", "  将在星期四继续进行", "  。");
    }

    @Test
    void long_words_are_cut_where_the_line_ends() {
        var page = new Page(new Sheet(20, Palette.PLAIN)).of(reading("a".repeat(40), 0, 40));

        assertThat(page.lines()).contains("  " + "a".repeat(18), "  " + "a".repeat(4));
    }

    @Test
    void words_cannot_move_the_cursor() {
        var text = "He\u001b[2J said\r\n\t\u202Eso\u0007.";

        var page = new Page(new Sheet(80, Palette.PLAIN)).of(reading(text, 0, text.length()));

        assertThat(page).contains("He [2J said so .").doesNotContain("\u001b", "\r", "\t", "\u202E", "\u0007");
    }

    @Test
    void quotation_marks_are_set_where_the_article_has_none() {
        var page = new Page(new Sheet(80, Palette.PLAIN)).of(reading("We stay, he said.", 0, 8, new Span(0, 7)));

        assertThat(page).contains("“We stay”,");
    }

    @Test
    void several_stretches_are_joined_by_dots() {
        var article = Article.of("x", "We stay, he said, for now.");
        var statement = statement(List.of(new Span(0, 7), new Span(18, 25)), List.of());

        var page = new Page(new Sheet(80, Palette.PLAIN))
                .of(Reading.of(article).with(Statement.class, List.of(statement)));

        assertThat(page).contains("We stay … for now");
    }

    @Test
    void an_article_in_which_nobody_speaks_says_so() {
        assertThat(new Page(new Sheet(80, Palette.PLAIN)).of(Reading.of(Article.of("x", "It rained."))))
                .isEqualTo("x\n\nNobody is reported to have said anything.\n");
    }

    private static Reading reading(String text, int start, int end, Span... quotes) {
        var statement = statement(List.of(new Span(start, end)), List.of(quotes));
        return Reading.of(Article.of("x", text)).with(Statement.class, List.of(statement));
    }

    private static Statement statement(List<Span> content, List<Span> quotes) {
        return new Statement(
                "s1",
                Optional.empty(),
                List.of(),
                List.of(),
                SpeechAct.ASSERT,
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                content,
                quotes,
                Optional.empty(),
                0.9);
    }
}
