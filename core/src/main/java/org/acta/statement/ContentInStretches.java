package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * Content is cut where a paragraph ends, and where a sentence ends outside quotation marks; stops and commas at the edges
 * that are not the quotation's own are left out.
 */
final class ContentInStretches implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var out = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            var content = new ArrayList<Span>();
            attribution.content().forEach(stretch -> cut(layout, stretch, content));
            if (!content.isEmpty()) {
                out.add(new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence()));
            }
        }
        return out;
    }

    private static void cut(Layout layout, Span stretch, List<Span> content) {
        int from = layout.tokenAt(stretch.start());
        int to = layout.endToken(stretch);
        for (int t = from + 1; t <= to; t++) {
            if (t == to || ends(layout, t)) {
                add(layout, from, t, content);
                from = t;
            }
        }
    }

    /** A stretch ends before token {@code t}. */
    private static boolean ends(Layout layout, int t) {
        if (layout.sentenceIndex(t) == layout.sentenceIndex(t - 1)) {
            return false;
        }
        if (layout.sentenceOf(t).paragraph() != layout.sentenceOf(t - 1).paragraph()) {
            return true;
        }
        var quotation = layout.quotationAt(layout.token(t).span().start());
        return quotation.isEmpty()
                || !quotation.get().span().contains(layout.token(t - 1).span());
    }

    private static void add(Layout layout, int from, int to, List<Span> content) {
        int first = from;
        int end = to;
        while (first < end && isLoose(layout, first)) {
            first++;
        }
        while (end > first && isLoose(layout, end - 1)) {
            end--;
        }
        if (first < end) {
            content.add(new Span(
                    layout.token(first).span().start(),
                    layout.token(end - 1).span().end()));
        }
    }

    private static boolean isLoose(Layout layout, int token) {
        return ",.;:".contains(layout.token(token).text()) && !layout.quoted(token);
    }
}
