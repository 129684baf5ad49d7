package org.acta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.Span;

/** Which trigger a time, a place or a number of the same sentence belongs to: the first one above it in the tree. */
final class Circumstances<C> {
    private final Map<Integer, List<C>> governed = new HashMap<>();
    private final Map<Integer, List<C>> loose = new HashMap<>();
    private final Function<C, Span> span;

    Circumstances(Syntax syntax, List<EventCandidate> triggers, List<C> all, Function<C, Span> span) {
        this.span = span;
        for (var each : all) {
            int head = syntax.head(span.apply(each));
            var owner = owner(syntax, triggers, head, span.apply(each));
            if (owner.isPresent()) {
                governed.computeIfAbsent(owner.get(), key -> new ArrayList<>()).add(each);
            } else {
                loose.computeIfAbsent(syntax.sentence(head), key -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private static Optional<Integer> owner(Syntax syntax, List<EventCandidate> triggers, int head, Span span) {
        var way = new ArrayList<Integer>();
        way.add(head);
        way.addAll(syntax.above(head));
        for (int at : way) {
            var there =
                    triggers.stream().filter(trigger -> trigger.token() == at).findFirst();
            if (there.isPresent() && !there.get().span().equals(span)) {
                return there.map(EventCandidate::token);
            }
            if (syntax.isVerb(at)) {
                // "held talks on Monday": the time hangs on the verb, the event is its object
                return triggers.stream()
                        .filter(trigger -> syntax.word(trigger.token()).head() == at && !syntax.isVerb(trigger.token()))
                        .min(Comparator.comparingInt(trigger -> distance(trigger.span(), span)))
                        .map(EventCandidate::token);
            }
        }
        return Optional.empty();
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    /** What it governs, the nearest first. */
    List<C> of(EventCandidate trigger) {
        return governed.getOrDefault(trigger.token(), List.of()).stream()
                .sorted(Comparator.comparingInt(each -> distance(span.apply(each), trigger.span())))
                .toList();
    }

    /** What no trigger of the sentence governs. */
    List<C> loose(int sentence) {
        return loose.getOrDefault(sentence, List.of());
    }
}
