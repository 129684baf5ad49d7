package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores whole readings of articles of our own against gold statements: who said what, in which act. */
public final class ArticlesEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public ArticlesEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    /** Figures, and what the reader got wrong, article by article. */
    public record Result(List<Measure> measures, List<Miss> misses) {
        public Result {
            measures = List.copyOf(measures);
            misses = List.copyOf(misses);
        }
    }

    /** A gold table beside its article. */
    public record Labelled(Path table, Path text) {
        String name() {
            return name(table);
        }

        private static String name(Path table) {
            return table.getFileName().toString().replaceFirst("\\.tsv$", "");
        }
    }

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
    public static List<Labelled> find(Path gold, Path texts, List<String> names) throws IOException {
        try (var files = Files.list(gold)) {
            var articles = files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> names.isEmpty() || names.contains(Labelled.name(file)))
                    .sorted()
                    .map(file -> new Labelled(file, texts.resolve(Labelled.name(file) + ".txt")))
                    .toList();
            if (articles.isEmpty()) {
                throw new BrokenCorpusException(gold, "expected NAME.tsv files of gold statements, found none");
            }
            return articles;
        }
    }

    public Result evaluate(List<Labelled> articles) throws IOException {
        var texts = new ArrayList<String>();
        var gold = new ArrayList<List<GoldStatement>>();
        for (var article : articles) {
            texts.add(Lines.text(article.text()));
            gold.add(GoldTable.read(article.table(), texts.getLast()));
        }
        var comparisons = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> new ArticleComparison(
                        articles.get(i).text().toString(),
                        gold.get(i),
                        new ReadStatements(
                                reader.apply(Article.of(articles.get(i).name(), texts.get(i))))))
                .toList();
        return result(comparisons);
    }

    static Result result(List<ArticleComparison> comparisons) {
        var shares = comparisons.stream().map(ArticleComparison::shares).reduce(new Shares(), Shares::plus);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", comparisons.size()));
        measures.addAll(shares.measures(
                "quotation.found",
                "quotation.false",
                "quotation.speaker.accuracy",
                "quotation.speaker.found.accuracy",
                "paraphrase.found",
                "paraphrase.source.accuracy",
                "statement.precision",
                "statement.recall",
                "act.accuracy"));
        return new Result(
                measures, comparisons.stream().flatMap(c -> c.misses().stream()).toList());
    }
}
