package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Span;

/**
 * Quoted speech without a cue that goes on where a quotation was broken off by its cue, or where the paragraph before left
 * its mark open, belongs to the statement before it.
 */
final class SpeechGoesOn implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var out = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            var before = goesOnFrom(layout, out, attribution);
            if (before.isPresent()) {
                var longer = new ArrayList<>(before.get().content());
                longer.addAll(attribution.content());
                out.set(
                        out.indexOf(before.get()),
                        new Attribution(
                                before.get().source(),
                                before.get().cue(),
                                longer,
                                before.get().confidence()));
            } else {
                out.add(attribution);
            }
        }
        return out;
    }

    private static Optional<Attribution> goesOnFrom(Layout layout, List<Attribution> before, Attribution attribution) {
        if (attribution.cue().isPresent() || attribution.source().isPresent() || before.isEmpty()) {
            return Optional.empty();
        }
        var start = attribution.content().getFirst();
        var quotation = layout.quotationAt(start.start());
        if (quotation.isEmpty()) {
            return Optional.empty();
        }
        var last = before.getLast();
        var lastQuotation = layout.quotationAt(last.content().getLast().end() - 1);
        if (lastQuotation.isEmpty()) {
            return Optional.empty();
        }
        boolean open = lastQuotation.get().closing() == Quotation.Closing.RUNS_ON;
        return open || brokenByCue(layout, last, start) ? Optional.of(last) : Optional.empty();
    }

    /** Only the cue's own clause stands between the two stretches, and the quotation came before the cue. */
    private static boolean brokenByCue(Layout layout, Attribution last, Span start) {
        var end = last.content().getLast();
        if (last.cue().isEmpty() || layout.paragraphAt(end.start()) != layout.paragraphAt(start.start())) {
            return false;
        }
        var cue = last.cue().get();
        int sentenceBetween =
                layout.sentenceIndex(layout.tokenAt(start.start())) - layout.sentenceIndex(layout.tokenAt(cue.start()));
        return end.end() <= cue.start() && cue.end() <= start.start() && sentenceBetween <= 1;
    }
}
