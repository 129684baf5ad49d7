package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Quotation;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;

/** What of a statement's content stands between quotation marks. */
record Quoting(List<Span> quotes, Statement.Form form) {
    /** Words outside the marks that do not make a quotation a paraphrase. */
    private static final Set<String> LINKING = Set.of("that", "and", "but", "as", "of", "to");

    static Quoting of(Layout layout, List<Span> content, List<Quotation> quotations) {
        int depth = depthOf(content, quotations);
        var quotes = new ArrayList<Span>();
        for (var quotation : quotations) {
            if (quotation.depth() == depth
                    && !quotation.words().isEmpty()
                    && content.stream().anyMatch(quotation.words()::overlaps)) {
                quotes.add(quotation.words());
            }
        }
        if (quotes.isEmpty()) {
            return new Quoting(List.of(), Statement.Form.INDIRECT);
        }
        boolean outside = content.stream().anyMatch(stretch -> hasWordsOutside(layout, stretch, quotes));
        return new Quoting(List.copyOf(quotes), outside ? Statement.Form.MIXED : Statement.Form.DIRECT);
    }

    /** A report within a quotation counts only the marks within that quotation as its own. */
    private static int depthOf(List<Span> content, List<Quotation> quotations) {
        int depth = 0;
        for (var quotation : quotations) {
            if (content.stream().allMatch(quotation.words()::contains) && !content.contains(quotation.words())) {
                depth = Math.max(depth, quotation.depth() + 1);
            }
        }
        return depth;
    }

    private static boolean hasWordsOutside(Layout layout, Span stretch, List<Span> quotes) {
        for (int t = layout.tokenAt(stretch.start()); t < layout.endToken(stretch); t++) {
            var token = layout.token(t);
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (word
                    && !LINKING.contains(layout.lower(t))
                    && quotes.stream().noneMatch(q -> q.contains(token.span()))) {
                return true;
            }
        }
        return false;
    }
}
