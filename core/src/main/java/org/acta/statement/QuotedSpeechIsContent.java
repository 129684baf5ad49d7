package org.acta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;

/** A quotation that reads like speech and stands in no content becomes content; who said it is found by later repairs. */
final class QuotedSpeechIsContent implements Repair {
    /** Quoted words without a stop are speech from this many on; fewer may be a title, a term, a word held at arm's length. */
    private static final int PLAIN_SPEECH = 8;

    private static final double CONFIDENCE = 0.6;

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var all = new ArrayList<>(attributions);
        for (var quotation : layout.quotations()) {
            boolean known =
                    attributions.stream().anyMatch(a -> a.content().stream().anyMatch(quotation.span()::overlaps));
            if (!known && isSpeech(layout, quotation)) {
                all.add(new Attribution(Optional.empty(), Optional.empty(), List.of(quotation.span()), CONFIDENCE));
            }
        }
        all.sort(Comparator.comparing(a -> a.content().getFirst()));
        return all;
    }

    /** A sentence of its own between the marks, or many words. */
    static boolean isSpeech(Layout layout, Quotation quotation) {
        var words = quotation.words().of(layout.text());
        int count = layout.wordCount(quotation.words());
        if (count == 0) {
            return false;
        }
        if (isTitle(layout, quotation)) {
            return false;
        }
        boolean stopped = ".,?!…—-".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean capital = Character.isUpperCase(words.codePointAt(0));
        return (stopped && capital && count >= 2) || (stopped && count >= 4) || count >= PLAIN_SPEECH;
    }

    /** "Face the Nation," "Operation Prosperity Guardian": a capital on every word that counts. */
    private static boolean isTitle(Layout layout, Quotation quotation) {
        int first = layout.tokenAt(quotation.span().start());
        if (first == layout.sentenceOf(first).firstToken()) {
            return false;
        }
        int great = 0;
        int capitals = 0;
        for (int t = layout.tokenAt(quotation.words().start()); t < layout.endToken(quotation.words()); t++) {
            var word = layout.token(t).text();
            if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
                great++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        var words = quotation.words().of(layout.text());
        return great >= 1 && great <= 5 && capitals == great && !words.endsWith("?") && !words.endsWith("!");
    }
}
