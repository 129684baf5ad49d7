package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * Two speakers in turn: speech in a paragraph of its own, without a cue, right after a question and its answer in paragraphs
 * of their own, is the asker's again.
 */
final class TurnsInDialogue implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var out = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            int size = out.size();
            out.add(
                    size >= 2 && isThirdTurn(layout, out.get(size - 2), out.get(size - 1), attribution)
                            ? new Attribution(
                                    out.get(size - 2).source(),
                                    attribution.cue(),
                                    attribution.content(),
                                    attribution.confidence())
                            : attribution);
        }
        return out;
    }

    private static boolean isThirdTurn(Layout layout, Attribution first, Attribution second, Attribution third) {
        return third.cue().isEmpty()
                && third.source().isEmpty()
                && first.source().isPresent()
                && second.source().isPresent()
                && !words(layout, first).equals(words(layout, second))
                && isQuestion(layout, first)
                && opens(layout, third.content().getFirst())
                && paragraph(layout, first) + 1 == paragraph(layout, second)
                && paragraph(layout, second) + 1 == paragraph(layout, third);
    }

    private static String words(Layout layout, Attribution attribution) {
        return attribution.source().map(s -> s.of(layout.text())).orElse("");
    }

    private static boolean isQuestion(Layout layout, Attribution attribution) {
        return layout.quotationAt(attribution.content().getLast().end() - 1)
                .filter(q -> q.words().of(layout.text()).endsWith("?"))
                .isPresent();
    }

    /** The paragraph opens with this stretch. */
    private static boolean opens(Layout layout, Span stretch) {
        int token = layout.tokenAt(stretch.start());
        return token == 0
                || layout.sentenceOf(token - 1).paragraph()
                        != layout.sentenceOf(token).paragraph();
    }

    private static int paragraph(Layout layout, Attribution attribution) {
        return layout.paragraphAt(attribution.content().getFirst().start());
    }
}
