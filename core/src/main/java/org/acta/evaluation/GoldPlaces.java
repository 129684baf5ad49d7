package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Span;

/**
 * Where the words of a gold table stand in the text. Of several places for the same words it takes those that lie close
 * together and go on from the row before. Rows are asked for in order.
 */
final class GoldPlaces {
    /** What it costs to go back behind the row before, in characters of distance. */
    private static final int GOING_BACK = 2_000;
    /** Distance to the source counts less than to the cue: speech may go on long after its speaker was named. */
    private static final double SOURCE_WEIGHT = 0.25;

    private static final double ADVANCE_WEIGHT = 0.05;

    private final String text;
    private int reached;

    GoldPlaces(String text) {
        this.text = text;
    }

    record Place(Optional<Span> source, Optional<Span> cue, List<Span> content) {
        int start() {
            return Math.min(content.getFirst().start(), cue.map(Span::start).orElse(Integer.MAX_VALUE));
        }
    }

    /** The words for the source and the cue may be empty. */
    Place next(String source, String cue, List<String> content) {
        Place best = null;
        double least = Double.MAX_VALUE;
        for (var first : occurrences(content.getFirst())) {
            var stretches = from(first, content);
            if (!stretches.isEmpty()) {
                var place = around(stretches, source, cue);
                double cost = cost(place);
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        if (best == null) {
            throw missing("content", String.join(" || ", content));
        }
        reached = best.start();
        return best;
    }

    /** The stretches one after the other; none where one is missing. */
    private List<Span> from(Span first, List<String> content) {
        var spans = new ArrayList<Span>(List.of(first));
        for (var stretch : content.subList(1, content.size())) {
            var next = occurrences(stretch).stream()
                    .filter(span -> span.start() >= spans.getLast().end())
                    .findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            spans.add(next.get());
        }
        return spans;
    }

    private Place around(List<Span> content, String source, String cue) {
        Optional<Span> cuePlace = cue.isEmpty() ? Optional.empty() : Optional.of(nearest("cue", cue, content));
        var anchors = cuePlace.map(List::of).orElse(content);
        Optional<Span> sourcePlace =
                source.isEmpty() ? Optional.empty() : Optional.of(nearest("source", source, anchors));
        return new Place(sourcePlace, cuePlace, content);
    }

    private Span nearest(String what, String words, List<Span> anchors) {
        Span nearest = null;
        for (var span : occurrences(words)) {
            if (nearest == null || distance(span, anchors) < distance(nearest, anchors)) {
                nearest = span;
            }
        }
        if (nearest == null) {
            throw missing(what, words);
        }
        return nearest;
    }

    private double cost(Place place) {
        int toCue = place.cue().map(cue -> distance(cue, place.content())).orElse(0);
        var anchors = place.cue().map(List::of).orElse(place.content());
        double toSource =
                SOURCE_WEIGHT * place.source().map(s -> distance(s, anchors)).orElse(0);
        int advance = place.start() - reached;
        return toCue + toSource + (advance < 0 ? GOING_BACK - advance : ADVANCE_WEIGHT * advance);
    }

    private static int distance(Span span, List<Span> others) {
        return others.stream()
                .mapToInt(other -> Math.max(0, Math.max(other.start() - span.end(), span.start() - other.end())))
                .min()
                .orElse(0);
    }

    private List<Span> occurrences(String words) {
        return WholeWords.in(text, words);
    }

    private static IllegalArgumentException missing(String what, String words) {
        return new IllegalArgumentException("the article does not have this %s: %s".formatted(what, words));
    }
}
