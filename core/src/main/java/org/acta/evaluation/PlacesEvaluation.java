package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.acta.annotation.Article;
import org.acta.annotation.Location;
import org.acta.annotation.Reading;

/** Scores the places of articles, found and resolved, against GeoWebNews' (Gritta, Pilehvar and Collier 2019). */
public final class PlacesEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public PlacesEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    public Evaluation evaluate(Path file) throws IOException {
        return evaluate(GeoWebNewsFile.read(file));
    }

    Evaluation evaluate(List<GoldPlaceArticle> articles) {
        var comparisons = articles.parallelStream()
                .map(article -> new PlacesComparison(article, reader.apply(article.article())))
                .toList();
        var measures = new ArrayList<Measure>();
        measures.addAll(found(comparisons, toponym -> true, location -> true).measures("places.found"));
        measures.add(within(comparisons, "places.within161", location -> true));
        measures.add(within(
                comparisons, "places.countries.within161", location -> location.kind() == Location.Kind.COUNTRY));
        measures.add(
                within(comparisons, "places.others.within161", location -> location.kind() != Location.Kind.COUNTRY));
        measures.add(Measure.count("places.median.km", (int) Math.round(median(comparisons))));
        measures.addAll(comparisons.stream()
                .map(PlacesComparison::overlapping)
                .reduce(new Tally(), Tally::plus)
                .measures("places.overlapping"));
        measures.addAll(found(
                        comparisons,
                        toponym -> toponym.geonames().isPresent(),
                        location -> location.geonames().isPresent() || location.kind() != Location.Kind.SITE)
                .measures("places.listed"));
        measures.addAll(found(comparisons, GoldToponym::isLiteral, PlacesEvaluation::isLiteral)
                .measures("places.literal"));
        return Evaluation.of(comparisons, measures);
    }

    /** Whether it was read as where something is. */
    static boolean isLiteral(Location location) {
        return location.role() == Location.Role.LITERAL || location.role() == Location.Role.DATELINE;
    }

    private static Tally found(
            List<PlacesComparison> comparisons, Predicate<GoldToponym> counts, Predicate<Location> countsRead) {
        return comparisons.stream().map(c -> c.found(counts, countsRead)).reduce(new Tally(), Tally::plus);
    }

    private static Measure within(List<PlacesComparison> comparisons, String name, Predicate<Location> counts) {
        var distances = comparisons.stream()
                .flatMap(c -> c.distances(toponym -> true, counts).stream())
                .toList();
        int near = (int) distances.stream()
                .filter(distance -> distance <= PlacesComparison.NEAR)
                .count();
        return Measure.share(name, near, distances.size());
    }

    private static double median(List<PlacesComparison> comparisons) {
        var distances = comparisons.stream()
                .flatMap(c -> c.distances(toponym -> true, location -> true).stream())
                .sorted()
                .toList();
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }
}
