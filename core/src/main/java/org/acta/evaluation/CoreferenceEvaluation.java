package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acta.annotation.Article;
import org.acta.evaluation.AttributionEvaluation.SentenceReader;

/** Scores actors and their mentions, as read from plain text, against people's marks of who is who in CoNLL-U files. */
public final class CoreferenceEvaluation {
    private final SentenceReader reader;
    private final Singletons singletons;

    /** The reader may be called from several threads at once. */
    public CoreferenceEvaluation(SentenceReader reader, Singletons singletons) {
        this.reader = reader;
        this.singletons = singletons;
    }

    /**
     * Figures, and what the reader got wrong, text by text.
     *
     * @param byGenre of each genre the mean F1
     * @param files those of which something was read
     */
    public record Result(List<Measure> measures, List<Measure> byGenre, List<Miss> misses, List<Path> files) {
        public Result {
            measures = List.copyOf(measures);
            byGenre = List.copyOf(byGenre);
            misses = List.copyOf(misses);
            files = List.copyOf(files);
        }
    }

    /** All {@code *.conllu} in the folder; of them the texts of these genres, or all where none is named. */
    public Result evaluate(Path folder, List<String> genres) throws IOException {
        var documents = documents(folder).stream()
                .filter(document -> genres.isEmpty() || genres.contains(document.genre()))
                .toList();
        if (documents.isEmpty()) {
            throw new BrokenCorpusException(
                    folder,
                    "expected .conllu files with texts" + (genres.isEmpty() ? "" : " of " + genres) + ", found none");
        }
        return evaluate(documents);
    }

    private static List<GoldDocument> documents(Path folder) throws IOException {
        var documents = new ArrayList<GoldDocument>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList()) {
                documents.addAll(ConlluFile.read(file));
            }
        }
        return documents;
    }

    Result evaluate(List<GoldDocument> documents) {
        var comparisons = documents.parallelStream().map(this::compare).toList();
        return new Result(
                measures(comparisons),
                byGenre(comparisons),
                comparisons.stream().flatMap(c -> c.misses().stream()).toList(),
                documents.stream().map(GoldDocument::file).distinct().toList());
    }

    private CoreferenceComparison compare(GoldDocument document) {
        var article = Article.of(document.name(), document.text());
        return new CoreferenceComparison(document, reader.read(article, document.sentences()), singletons);
    }

    private static List<Measure> measures(List<CoreferenceComparison> comparisons) {
        var gold = comparisons.stream().map(CoreferenceComparison::gold).toList();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.count("articles", comparisons.size()));
        measures.add(
                Measure.count("entities", gold.stream().mapToInt(Clusters::size).sum()));
        measures.add(Measure.count(
                "mentions", gold.stream().mapToInt(Clusters::mentions).sum()));
        measures.addAll(head(comparisons).measures("coreference"));
        measures.addAll(comparisons.stream()
                .map(CoreferenceComparison::exact)
                .reduce(ClusterScores.NONE, ClusterScores::plus)
                .measures("coreference.exact"));
        measures.addAll(comparisons.stream()
                .map(CoreferenceComparison::shares)
                .reduce(new Shares(), Shares::plus)
                .measures(
                        "coreference.found.person",
                        "coreference.found.organization",
                        "coreference.found.place",
                        "coreference.pronouns.right",
                        "coreference.roles.right"));
        return measures;
    }

    private static List<Measure> byGenre(List<CoreferenceComparison> comparisons) {
        Map<String, List<CoreferenceComparison>> genres = comparisons.stream()
                .collect(Collectors.groupingBy(c -> c.document().genre(), TreeMap::new, Collectors.toList()));
        return genres.entrySet().stream()
                .map(genre -> Measure.share(
                        "coreference." + genre.getKey() + ".mean.f1",
                        head(genre.getValue()).mean()))
                .toList();
    }

    private static ClusterScores head(Collection<CoreferenceComparison> comparisons) {
        return comparisons.stream().map(CoreferenceComparison::head).reduce(ClusterScores.NONE, ClusterScores::plus);
    }
}
