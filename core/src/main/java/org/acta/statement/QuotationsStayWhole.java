package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * Content that begins or ends within a quotation takes in the whole of it with its marks, where most of the quotation is in
 * it; what the source or the cue has taken of a quotation is left alone.
 */
final class QuotationsStayWhole implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var repaired = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            var content = new ArrayList<Span>();
            for (var span : attribution.content()) {
                add(content, whole(layout, span));
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

    private static Span whole(Layout layout, Span span) {
        var out = span;
        for (int offset : new int[] {span.start(), Math.max(span.start(), span.end() - 1)}) {
            var quotation = layout.quotationAt(offset);
            if (quotation.isPresent() && !out.contains(quotation.get().span())) {
                var q = quotation.get().span();
                int shared = Math.min(q.end(), span.end()) - Math.max(q.start(), span.start());
                if (2 * shared >= q.length()) {
                    out = out.union(q);
                }
            }
        }
        return out;
    }
}
