package org.acta.statement;

import java.util.List;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/** Whoever is told something is no part of what is told: "warned | Belarus | that the crossing would be shut". */
final class AddresseeIsNoContent implements Repair {
    private static final int LONGEST = 6;

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> startsWithAddressee(layout, a)
                        ? new Attribution(
                                a.source(),
                                a.cue(),
                                a.content().subList(1, a.content().size()),
                                a.confidence())
                        : a)
                .toList();
    }

    private static boolean startsWithAddressee(Layout layout, Attribution attribution) {
        var content = attribution.content();
        if (attribution.cue().isEmpty()
                || content.size() < 2
                || layout.quotationAt(content.getFirst().start()).isPresent()) {
            return false;
        }
        var cue = attribution.cue().get();
        int first = layout.tokenAt(content.getFirst().start());
        int end = layout.endToken(content.getFirst());
        return first == layout.endToken(cue) && end - first <= LONGEST && isClause(layout, content.get(1), end);
    }

    /** A clause or a quotation right behind the words in question. */
    private static boolean isClause(Layout layout, Span stretch, int after) {
        int first = layout.tokenAt(stretch.start());
        boolean near = first - after <= 1;
        var word = layout.lower(first);
        return near
                && (word.equals("that")
                        || word.equals("whether")
                        || layout.quotationAt(stretch.start()).isPresent());
    }
}
