package org.acta.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Article;

/**
 * Articles as BibTeX entries: {@code @article} of a journal, {@code @misc} where the publisher is not known. Text stays UTF-8, as
 * biber and today's bibtex styles take it. Keys are unique within one writer. For one thread.
 */
public final class BibtexEntries {
    private static final String SPECIAL = "&%$#_{}";

    private final Map<String, Integer> keys = new HashMap<>();

    /** One entry, with the empty line after it. */
    public String of(Article article) {
        var fields = new StringBuilder();
        // doubled braces keep the capitals of names
        add(fields, "title", article.title().map(title -> "{" + escaped(title) + "}"));
        add(fields, "journal", article.publisher().map(BibtexEntries::escaped));
        add(fields, "year", article.published().map(LocalDate::getYear).map(String::valueOf));
        add(fields, "month", article.published().map(LocalDate::getMonthValue).map(String::valueOf));
        add(fields, "day", article.published().map(LocalDate::getDayOfMonth).map(String::valueOf));
        add(fields, "url", article.url().map(url -> url.replace("{", "%7B").replace("}", "%7D")));
        add(
                fields,
                "langid",
                Optional.of(article.language()).filter("en"::equals).map(english -> "english"));
        var kind = article.publisher().isPresent() ? "article" : "misc";
        return "@" + kind + "{" + key(article) + ",\n" + fields + "}\n\n";
    }

    /** Publisher, year and the title's first long word; a number behind where that is taken. */
    private String key(Article article) {
        var word = article.title().stream()
                .flatMap(title -> Stream.of(plain(title).split(" ")))
                .filter(part -> part.length() > 3)
                .findFirst();
        var key = Stream.of(
                        article.publisher().map(publisher -> plain(publisher).replace(" ", "")),
                        article.published().map(LocalDate::getYear).map(String::valueOf),
                        word)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("-"));
        var named = key.isEmpty() ? "article" : key;
        int before = keys.merge(named, 1, Integer::sum) - 1;
        return before == 0 ? named : named + "-" + (before + 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void add(StringBuilder fields, String name, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(text -> fields.append("  ")
                        .append(name)
                        .append(" = {")
                        .append(text)
                        .append("},\n"));
    }

    private static String escaped(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(BibtexEntries::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> (SPECIAL.indexOf(sign) >= 0 ? "\\" : "") + Character.toString(sign);
        };
    }
}
