package org.acta.statement;

import java.util.List;
import java.util.Set;
import org.acta.annotation.Attribution;

/**
 * What has neither cue nor source, and what has no word in it, is nobody's statement; nor is a paraphrase that names nobody,
 * unless its cue says so by itself ("it is claimed", "reportedly").
 */
final class OnlyAttributed implements Repair {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        return attributions.stream()
                .filter(a -> a.source().isPresent()
                        || a.cue().isPresent() && (isQuoted(layout, a) || isImpersonal(layout, a)))
                .filter(a -> a.content().stream().mapToInt(layout::wordCount).sum() > 0)
                .toList();
    }

    private static boolean isQuoted(Layout layout, Attribution attribution) {
        return attribution.content().stream()
                .flatMap(stretch -> layout.quotationAt(stretch.start()).stream())
                .anyMatch(quotation -> QuotedSpeechIsContent.isSpeech(layout, quotation));
    }

    private static boolean isImpersonal(Layout layout, Attribution attribution) {
        var cue = attribution.cue().orElseThrow();
        for (int t = layout.tokenAt(cue.start()); t < layout.endToken(cue); t++) {
            if (BE.contains(layout.lower(t))
                    || layout.lower(t).equals("asked")
                    || layout.lower(t).endsWith("ly")) {
                return true;
            }
        }
        return false;
    }
}
