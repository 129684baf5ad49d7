package org.acta.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.acta.annotation.Article;

/** Articles as references in RIS, as Zotero, EndNote and Mendeley take them: type NEWS, tags as Research Information Systems set them in 2011. */
public final class RisLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private RisLines() {}

    /** One reference, with the empty line after it. */
    public static String of(Article article) {
        var lines = new StringBuilder();
        add(lines, "TY", Optional.of("NEWS"));
        add(lines, "ID", Optional.of(article.id()));
        add(lines, "TI", article.title());
        add(lines, "T2", article.publisher());
        add(lines, "PY", article.published().map(LocalDate::getYear).map(String::valueOf));
        add(lines, "DA", article.published().map(DAY::format));
        add(lines, "UR", article.url());
        add(lines, "LA", Optional.of(article.language()));
        return lines.append("ER  - \r\n\r\n").toString();
    }

    /** A value stays on its line. */
    private static void add(StringBuilder lines, String tag, Optional<String> value) {
        value.map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.append(tag).append("  - ").append(text).append("\r\n"));
    }
}
