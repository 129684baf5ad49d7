package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;

/** One of our own articles, and the table of what people marked in it. */
public record LabelledArticle(Path table, Path text) {

    /** The names in {@code gold/PART.names}, a line each; of them only those in {@code only}, unless that is empty. */
    public static List<String> part(Path gold, String part, List<String> only) throws IOException {
        var names = Lines.of(gold.resolve(part + ".names")).stream()
                .filter(name -> only.isEmpty() || only.contains(name))
                .toList();
        if (names.isEmpty()) {
            throw new BrokenCorpusException(gold, "the part " + part + " holds none of " + only);
        }
        return names;
    }

    /** {@code gold/NAME.tsv} with {@code texts/NAME.txt}, in the order of the names; all where none are named. */
    public static List<LabelledArticle> find(Path gold, Path texts, List<String> names) throws IOException {
        try (var files = Files.list(gold)) {
            var articles = files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> names.isEmpty() || names.contains(name(file)))
                    .sorted()
                    .map(file -> new LabelledArticle(file, texts.resolve(name(file) + ".txt")))
                    .toList();
            if (articles.isEmpty()) {
                throw new BrokenCorpusException(gold, "expected NAME.tsv files, found none");
            }
            return articles;
        }
    }

    Article read(Optional<LocalDate> published) throws IOException {
        var article = Article.of(name(table), Lines.text(text));
        return published.map(article::publishedOn).orElse(article);
    }

    /** What the rows of its table mean in its text. */
    @FunctionalInterface
    interface Meaning<G> {
        List<G> of(GoldRows rows, String text) throws IOException;
    }

    <G> GoldArticle<G> marked(GoldRows rows, Meaning<G> meaning) throws IOException {
        var article = read(rows.published());
        return new GoldArticle<>(text.toString(), article, meaning.of(rows, article.text()));
    }

    private static String name(Path table) {
        return table.getFileName().toString().replaceFirst("\\.tsv$", "");
    }
}
