package org.acta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Span;

/**
 * A cue keeps the paraphrase of its own sentence and the quotations of its own paragraph up to the next cue; other content
 * that the model tied to it is let go, to find its own.
 */
final class ContentStaysNear implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var out = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            if (attribution.cue().isEmpty()) {
                out.add(attribution);
                continue;
            }
            var near = new ArrayList<Span>();
            for (var stretch : attribution.content()) {
                if (belongs(layout, attribution, stretch, attributions)) {
                    near.add(stretch);
                } else {
                    out.add(new Attribution(
                            Optional.empty(), Optional.empty(), List.of(stretch), attribution.confidence()));
                }
            }
            if (!near.isEmpty()) {
                out.add(new Attribution(attribution.source(), attribution.cue(), near, attribution.confidence()));
            }
        }
        out.sort(Comparator.comparing(a -> a.content().getFirst()));
        return out;
    }

    private static boolean belongs(Layout layout, Attribution attribution, Span stretch, List<Attribution> all) {
        var cue = attribution.cue().orElseThrow();
        int cueSentence = layout.sentenceIndex(layout.tokenAt(cue.start()));
        int first = layout.sentenceIndex(layout.tokenAt(stretch.start()));
        int last = layout.sentenceIndex(layout.tokenAt(stretch.end() - 1));
        if (first <= cueSentence && cueSentence <= last) {
            return true;
        }
        var quotation = layout.quotationAt(stretch.start());
        if (quotation.isEmpty()) {
            return last == cueSentence - 1 && endsOpen(layout, last) || first == cueSentence + 1 && endsInColon(layout, cueSentence);
        }
        return sameParagraph(layout, cue, stretch) && noCueBetween(attribution, stretch, all)
                || goesOn(layout, attribution, stretch);
    }

    private static boolean endsInColon(Layout layout, int sentence) {
        return lastToken(layout, sentence).equals(":");
    }

    /** The sentence splitter cut before the cue: no stop stands there. */
    private static boolean endsOpen(Layout layout, int sentence) {
        return ",”\"’—-".contains(lastToken(layout, sentence));
    }

    private static String lastToken(Layout layout, int sentence) {
        return layout.token(layout.sentences().get(sentence).endToken() - 1).text();
    }

    private static boolean sameParagraph(Layout layout, Span cue, Span stretch) {
        return layout.paragraphAt(cue.start()) == layout.paragraphAt(stretch.start())
                || layout.paragraphAt(cue.start()) == layout.paragraphAt(stretch.end() - 1);
    }

    private static boolean noCueBetween(Attribution attribution, Span stretch, List<Attribution> all) {
        var cue = attribution.cue().orElseThrow();
        int from = Math.min(cue.end(), stretch.end());
        int to = Math.max(cue.start(), stretch.start());
        return all.stream()
                .filter(other -> other != attribution)
                .flatMap(other -> other.cue().stream())
                .noneMatch(other -> from <= other.start() && other.end() <= to);
    }

    /** The paragraph before left its mark open, and its quotation is this statement's too. */
    private static boolean goesOn(Layout layout, Attribution attribution, Span stretch) {
        return attribution.content().stream()
                .filter(before -> before.end() <= stretch.start())
                .reduce((a, b) -> b)
                .flatMap(before -> layout.quotationAt(before.end() - 1))
                .filter(q -> q.closing() == Quotation.Closing.RUNS_ON)
                .isPresent();
    }
}
