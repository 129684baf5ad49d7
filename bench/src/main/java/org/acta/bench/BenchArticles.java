package org.acta.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;
import org.acta.intake.Inputs;
import org.acta.intake.Intake;

/** What is read: the file or folder named by {@code -Dacta.articles=…}, else the texts in {@code examples}. */
final class BenchArticles {
    private BenchArticles() {}

    static List<Article> all() {
        var given = System.getProperty("acta.articles", "");
        var articles = articles(given.isEmpty() ? examples() : List.of(given));
        if (articles.isEmpty()) {
            throw new IllegalStateException(
                    "no articles to read; run this in Acta's folder, or name a file by -Dacta.articles=FILE.jsonl");
        }
        return articles;
    }

    private static List<Article> articles(List<String> inputs) {
        var articles = new ArrayList<Article>();
        try (var intake = new Inputs(inputs, Optional.empty(), InputStream.nullInputStream())) {
            while (intake.hasNext()) {
                switch (intake.next()) {
                    case Intake.Accepted accepted -> articles.add(accepted.article());
                    case Intake.Rejected rejected -> System.err.println(rejected.position() + ": " + rejected.reason());
                }
            }
        }
        return articles;
    }

    private static List<String> examples() {
        try (var files = Files.list(Path.of("examples"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("there is no folder of examples here; run this in Acta's folder", e);
        }
    }
}
