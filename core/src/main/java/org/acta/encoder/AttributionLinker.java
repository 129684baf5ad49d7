package org.acta.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;
import org.acta.encoder.LabelSequence.Run;

/**
 * Ties each content to its cue and each cue to its source by the link head: tokens of a source or content point at the
 * first token of their cue, tokens of a cue at the first token of their source.
 */
final class AttributionLinker {
    /** A link is taken where the words' mean probability for it is at least this; chosen on dev. */
    private static final double THRESHOLD = 0.2;

    private static final int LOOKED_AT = 40;

    private final List<Run> sources;
    private final List<Run> cues;
    private final List<Run> contents;
    private final ArticleScores scores;

    AttributionLinker(List<Run> runs, ArticleScores scores) {
        this.sources = of(runs, "source");
        this.cues = of(runs, "cue");
        this.contents = of(runs, "content");
        this.scores = scores;
    }

    /** In the order of the text; content without a cue makes an attribution of its own, a cue without content none. */
    List<Attribution> attributions(Function<Run, Span> span) {
        Map<Run, List<Run>> contentOf = new LinkedHashMap<>();
        cues.forEach(cue -> contentOf.put(cue, new ArrayList<>()));
        var attributions = new ArrayList<Attribution>();
        for (var content : contents) {
            best(content, cues)
                    .ifPresentOrElse(
                            cue -> contentOf.getOrDefault(cue, List.of()).add(content),
                            () -> attributions.add(new Attribution(
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(span.apply(content)),
                                    content.score())));
        }
        contentOf.forEach((cue, parts) -> {
            if (!parts.isEmpty()) {
                var source = sourceOf(cue);
                double sum = cue.score()
                        + parts.stream().mapToDouble(Run::score).sum()
                        + source.map(Run::score).orElse(0.0);
                int count = 1 + parts.size() + (source.isPresent() ? 1 : 0);
                attributions.add(new Attribution(
                        source.map(span),
                        Optional.of(span.apply(cue)),
                        parts.stream().map(span).toList(),
                        sum / count));
            }
        });
        attributions.sort((a, b) -> first(a).compareTo(first(b)));
        return attributions;
    }

    private static Span first(Attribution attribution) {
        return attribution.content().getFirst();
    }

    private Optional<Run> sourceOf(Run cue) {
        return best(cue, sources)
                .or(() -> sources.stream()
                        .filter(source -> best(source, cues).filter(cue::equals).isPresent())
                        .findFirst());
    }

    private Optional<Run> best(Run from, List<Run> candidates) {
        Run best = null;
        double top = THRESHOLD;
        for (var candidate : near(from, candidates)) {
            double probability = link(from, candidate);
            if (probability > top) {
                top = probability;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Candidates that can be in one window with {@code run}; runs are in order, so these are neighbours in the list. */
    private static List<Run> near(Run run, List<Run> candidates) {
        int low = firstAtOrAfter(candidates, run.from() - Windows.PIECES);
        int high = firstAtOrAfter(candidates, run.to() + Windows.PIECES);
        return candidates.subList(low, high);
    }

    private static int firstAtOrAfter(List<Run> runs, int token) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double link(Run from, Run to) {
        int looked = Math.min(LOOKED_AT, from.to() - from.from());
        double sum = 0;
        for (int token = from.from(); token < from.from() + looked; token++) {
            sum += scores.link(token, to.from(), to.to());
        }
        return sum / looked;
    }

    private static List<Run> of(List<Run> runs, String label) {
        return runs.stream().filter(run -> run.label().equals(label)).toList();
    }
}
