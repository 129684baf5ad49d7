package org.acta.export;

import static org.acta.export.Column.maybe;
import static org.acta.export.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Article;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** How values stand in cells, alike in all tables. */
final class Cells {
    private static final double PLACES = 10_000.0;

    private Cells() {}

    /** What each table begins with. */
    static <R> List<Column<R>> article(Function<R, Reading> reading) {
        Function<R, Article> article = row -> reading.apply(row).article();
        return List.of(
                text("article", "id of the article", row -> article.apply(row).id()),
                maybe(
                        "publisher",
                        "who prints the article",
                        row -> article.apply(row).publisher()),
                maybe(
                        "published",
                        "day of publication",
                        row -> article.apply(row).published().map(Object::toString)));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    /** Several stretches of text as one cell. */
    static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" … "));
    }

    static Optional<Double> confidence(double confidence) {
        return Optional.of(Math.round(confidence * PLACES) / PLACES);
    }

    /** "2.5 hour exact", "2 to 4 dead about". */
    static String amount(Quantity quantity) {
        return quantity.amount() + " " + lower(quantity.bound());
    }
}
