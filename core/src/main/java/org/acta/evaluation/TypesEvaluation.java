package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.EventType;
import org.acta.annotation.Span;

/** Scores the type of what one marked party does to another in a sentence, as the PLV data set has it. */
public final class TypesEvaluation {
    private final Typing typing;

    /** What is scored. May be called from several threads at once. */
    @FunctionalInterface
    public interface Typing {
        /** How likely each type is; types that are left out are not. */
        Map<EventType, Double> between(String sentence, Span source, Span target);
    }

    public TypesEvaluation(Typing typing) {
        this.typing = typing;
    }

    /** Figures, each sentence that is wrong, and how often which type was taken for which. */
    public record Result(List<Measure> measures, List<Miss> misses, List<String> confusion) {
        public Result {
            measures = List.copyOf(measures);
            misses = List.copyOf(misses);
            confusion = List.copyOf(confusion);
        }
    }

    public Result evaluate(Path file) throws IOException {
        return result(file.toString(), MarkedPair.read(file));
    }

    Result result(String file, List<MarkedPair> pairs) {
        var found = pairs.parallelStream().map(this::label).toList();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        var misses = new ArrayList<Miss>();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            counts.computeIfAbsent(pair.label(), none -> new TreeMap<>()).merge(found.get(i), 1, Integer::sum);
            if (pair.label().equals(found.get(i))) {
                right++;
            } else {
                misses.add(new Miss(file, i + 2, 1, "type", pair.label() + ": " + shown(pair), found.get(i)));
            }
        }
        var labels = new TreeSet<>(counts.keySet());
        labels.addAll(found);
        var measures = List.of(
                Measure.count("pairs", pairs.size()),
                Measure.share("types.accuracy", right, pairs.size()),
                Measure.share(
                        "types.macro.f1",
                        labels.stream()
                                .mapToDouble(label -> f1(label, counts))
                                .average()
                                .orElse(Double.NaN)));
        return new Result(measures, misses, confusion(labels, counts));
    }

    /** The likeliest, after those that have one label are added up; none where nothing is likely. */
    private String label(MarkedPair pair) {
        var likely = new TreeMap<String, Double>();
        typing.between(pair.sentence(), pair.source(), pair.target())
                .forEach((type, share) -> likely.merge(MarkedPair.label(type), share, Double::sum));
        return likely.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("-");
    }

    private static String shown(MarkedPair pair) {
        return "%s → %s | %s"
                .formatted(
                        pair.source().of(pair.sentence()),
                        pair.target().of(pair.sentence()),
                        Excerpt.of(List.of(pair.sentence())));
    }

    private static double f1(String label, Map<String, Map<String, Integer>> counts) {
        int right = counts.getOrDefault(label, Map.of()).getOrDefault(label, 0);
        int gold = counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(count -> count)
                .sum();
        int found = counts.values().stream()
                .mapToInt(row -> row.getOrDefault(label, 0))
                .sum();
        return right == 0 ? 0 : 2.0 * right / (gold + found);
    }

    /** A line a gold type, a column a found one, both in the order of the alphabet. */
    private static List<String> confusion(SortedSet<String> labels, Map<String, Map<String, Integer>> counts) {
        var header =
                cell("gold \\ got") + labels.stream().map(TypesEvaluation::cell).collect(Collectors.joining());
        var rows = labels.stream()
                .map(gold -> cell(gold)
                        + labels.stream()
                                .map(got -> counts.getOrDefault(gold, Map.of()).getOrDefault(got, 0))
                                .map(count -> cell(count == 0 ? "." : String.valueOf(count)))
                                .collect(Collectors.joining()));
        return Stream.concat(Stream.of(header), rows).map(String::stripTrailing).toList();
    }

    private static String cell(String text) {
        return "%-11s".formatted(text);
    }
}
