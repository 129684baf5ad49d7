package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * Content that begins or ends within a quotation takes in the whole of it with its marks, where the quotation reads like
 * speech or most of it is in the content; not across a cue or source that stands within the quotation.
 */
final class QuotationsStayWhole implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var repaired = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            var content = new ArrayList<Span>();
            for (var span : attribution.content()) {
                add(content, whole(layout, span, attribution));
            }
            repaired.add(new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence()));
        }
        return repaired;
    }

    /** Adds a stretch, joined with the one before where they meet. */
    private static void add(List<Span> content, Span span) {
        if (!content.isEmpty() && content.getLast().overlaps(span)) {
            content.set(content.size() - 1, content.getLast().union(span));
        } else {
            content.add(span);
        }
    }

    private static Span whole(Layout layout, Span span, Attribution attribution) {
        var out = span;
        for (int offset : new int[] {span.start(), Math.max(span.start(), span.end() - 1)}) {
            var quotation = layout.quotationAt(offset);
            if (quotation.isPresent()
                    && !out.contains(quotation.get().span())
                    && attribution
                            .cue()
                            .filter(quotation.get().span()::overlaps)
                            .isEmpty()) {
                var q = quotation.get().span();
                int shared = Math.min(q.end(), span.end()) - Math.max(q.start(), span.start());
                if (2 * shared >= q.length() || QuotedSpeechIsContent.isSpeech(layout, quotation.get())) {
                    out = out.union(q);
                }
            }
        }
        return out;
    }
}
