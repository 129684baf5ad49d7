package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.acta.annotation.Article;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final Article TALKS = new Article(
            "wire-7",
            Optional.of("Example Post"),
            Optional.of("https://example.org/a_b?c=1&d=2"),
            Optional.of("Börse & Talks:\n100% of {both}"),
            Optional.of(LocalDate.of(2023, 6, 7)),
            "en",
            "Talks were held.");

    @Test
    void ris_has_a_line_for_each_thing_known() {
        assertThat(RisLines.of(TALKS))
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - NEWS",
                        "ID  - wire-7",
                        "TI  - Börse & Talks: 100% of {both}",
                        "T2  - Example Post",
                        "PY  - 2023",
                        "DA  - 2023/06/07",
                        "UR  - https://example.org/a_b?c=1&d=2",
                        "LA  - en",
                        "ER  - ",
                        "",
                        ""));
        assertThat(RisLines.of(Article.of("x", "text")))
                .isEqualTo("TY  - NEWS\r\nID  - x\r\nLA  - en\r\nER  - \r\n\r\n");
    }

    @Test
    void bibtex_is_escaped_and_keys_are_not_used_twice() {
        var entries = new BibtexEntries();

        assertThat(entries.of(TALKS)).isEqualTo("""
                @article{examplepost-2023-borse,
                  title = {{Börse \\& Talks: 100\\% of \\{both\\}}},
                  journal = {Example Post},
                  year = {2023},
                  month = {6},
                  day = {7},
                  url = {https://example.org/a_b?c=1&d=2},
                  langid = {english},
                }

                """);
        assertThat(entries.of(TALKS)).startsWith("@article{examplepost-2023-borse-2,");
        assertThat(entries.of(Article.of("x", "text"))).startsWith("@misc{article,");
    }
}
