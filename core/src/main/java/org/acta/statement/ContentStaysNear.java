package org.acta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * A cue keeps the content of its own sentence; other content that the model tied to it is let go, to find its own cue or to
 * go on from a quotation that its cue broke off.
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
                if (belongs(layout, attribution, stretch)) {
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

    private static boolean belongs(Layout layout, Attribution attribution, Span stretch) {
        var cue = attribution.cue().orElseThrow();
        int cueSentence = layout.sentenceIndex(layout.tokenAt(cue.start()));
        int first = layout.sentenceIndex(layout.tokenAt(stretch.start()));
        int last = layout.sentenceIndex(layout.tokenAt(stretch.end() - 1));
        return first <= cueSentence && cueSentence <= last
                || last == cueSentence - 1 && endsOpen(layout, last)
                || first == cueSentence + 1 && endsInColon(layout, cueSentence);
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
}
