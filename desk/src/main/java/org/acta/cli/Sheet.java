package org.acta.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Article;
import org.acta.cli.Palette.Style;

/**
 * What pages are written on: so wide, with or without colour. Wide sheets have names in a column of their own, narrow ones
 * above what belongs to them.
 */
record Sheet(int width, Palette palette) {
    /** Longer lines are hard to read, on whatever screen. */
    private static final int WIDEST = 100;

    private static final int NARROW = 60;
    private static final int GAP = 2;
    private static final int NARROWEST_COLUMN = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    Sheet {
        width = Math.min(width, WIDEST);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String rule() {
        return palette.paint(Style.FAINT, "─".repeat(width));
    }

    /** The article's title, publisher and date. */
    List<String> header(Article article) {
        var imprint = Stream.concat(article.publisher().stream(), article.published().map(Sheet::day).stream())
                .collect(Collectors.joining(" · "));
        return Stream.concat(
                        lines(article.title().orElse(article.id()), Style.TITLE, width).stream(),
                        lines(imprint, Style.FAINT, width).stream())
                .toList();
    }

    /** As wide as the longest of these names, within reason. */
    int column(Stream<String> names) {
        return column(names, width / 4);
    }

    /** The same, with this much as the most. */
    int column(Stream<String> names, int widest) {
        int longest = names.mapToInt(Columns::of).max().orElse(0);
        return isNarrow() ? width : Math.clamp(longest, NARROWEST_COLUMN, widest);
    }

    /** What is left for words beside a column. */
    int room(int column) {
        return isNarrow() ? width - GAP : width - column - GAP;
    }

    List<String> lines(String words, Style style, int columns) {
        return Passage.of(words, style).wrap(columns, palette);
    }

    List<String> entry(List<String> name, List<String> words, int column) {
        return isNarrow() ? stacked(name, words) : besides(name, words, column);
    }

    static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    private static List<String> stacked(List<String> name, List<String> words) {
        var indented = words.stream().map(line -> " ".repeat(GAP) + line);
        return Stream.concat(name.stream(), indented).toList();
    }

    private static List<String> besides(List<String> left, List<String> right, int column) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var first = i < left.size() ? left.get(i) : "";
            var second = i < right.size() ? right.get(i) : "";
            lines.add((first + " ".repeat(column + GAP - Columns.of(first)) + second).stripTrailing());
        }
        return lines;
    }
}
