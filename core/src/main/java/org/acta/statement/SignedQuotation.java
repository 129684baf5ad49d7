package org.acta.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/** A quotation signed behind a dash, as letters and readers' voices are: “It is dead.” — Maria Santos. */
final class SignedQuotation implements Repair {
    private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--", "~");
    private static final int LONGEST = 10;

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> signature(layout, a)
                        .map(source ->
                                new Attribution(Optional.of(source), Optional.empty(), a.content(), a.confidence()))
                        .orElse(a))
                .toList();
    }

    private static Optional<Span> signature(Layout layout, Attribution attribution) {
        var end = attribution.content().getLast();
        var quotation = layout.quotationAt(end.end() - 1);
        if (attribution.cue().filter(cue -> layout.wordCount(cue) > 0).isPresent() || quotation.isEmpty()) {
            return Optional.empty();
        }
        int dash = layout.endToken(quotation.get().span());
        if (dash + 1 >= layout.tokenCount()
                || !DASHES.contains(layout.token(dash).text())
                || !Character.isUpperCase(layout.token(dash + 1).text().codePointAt(0))) {
            return Optional.empty();
        }
        int last = dash + 1;
        int paragraph = layout.sentenceOf(dash).paragraph();
        while (last < layout.tokenCount() && layout.sentenceOf(last).paragraph() == paragraph) {
            last++;
        }
        if (layout.token(last - 1).text().equals(".")) {
            last--;
        }
        return last - dash - 1 > LONGEST || last <= dash + 1
                ? Optional.empty()
                : Optional.of(layout.token(dash + 1)
                        .span()
                        .union(layout.token(last - 1).span()));
    }
}
