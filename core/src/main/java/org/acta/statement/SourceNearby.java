package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Span;

/**
 * Quoted speech without a cue takes as its source, in this order: the subject of a clause of its own sentence outside the
 * quotation; the source of the statement before it in its paragraph; the subject of the sentence before it; the source of
 * the paragraph before, where that ends in speech.
 */
final class SourceNearby implements Repair {
    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var out = new ArrayList<Attribution>();
        for (var attribution : attributions) {
            out.add(
                    needsSource(layout, attribution)
                            ? new Attribution(
                                    source(layout, out, attribution),
                                    attribution.cue(),
                                    attribution.content(),
                                    attribution.confidence())
                            : attribution);
        }
        return out;
    }

    private static boolean needsSource(Layout layout, Attribution attribution) {
        return attribution.source().isEmpty()
                && attribution.cue().isEmpty()
                && layout.quotationAt(attribution.content().getFirst().start()).isPresent();
    }

    private static Optional<Span> source(Layout layout, List<Attribution> before, Attribution attribution) {
        var start = attribution.content().getFirst();
        int token = layout.tokenAt(start.start());
        int sentence = layout.sentenceIndex(token);
        int paragraph = layout.sentences().get(sentence).paragraph();
        return subjectIn(layout, sentence, attribution)
                .or(() -> lastSource(layout, before, paragraph, sentence))
                .or(() -> sentence > 0 && layout.sentences().get(sentence - 1).paragraph() == paragraph
                        ? subjectIn(layout, sentence - 1, attribution)
                        : Optional.empty())
                .or(() -> sentence > 0 && layout.sentences().get(sentence - 1).paragraph() == paragraph - 1
                        ? endsInColon(layout, sentence - 1)
                                ? subjectIn(layout, sentence - 1, attribution)
                                : lastSource(layout, before, paragraph - 1, sentence)
                                        .or(() -> subjectIn(layout, sentence - 1, attribution))
                        : Optional.empty());
    }

    /** The source of the last statement in a paragraph, unless a sentence with another subject stands in between. */
    private static Optional<Span> lastSource(Layout layout, List<Attribution> before, int paragraph, int sentence) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var last = before.getLast();
        var end = last.content().getLast();
        int from = layout.sentenceIndex(layout.tokenAt(
                Math.max(end.end() - 1, last.cue().map(Span::start).orElse(0))));
        if (layout.sentences().get(from).paragraph() != paragraph) {
            return Optional.empty();
        }
        for (int s = sentence - 1; s > from; s--) {
            if (subjectIn(layout, s, last).isPresent()) {
                return subjectIn(layout, s, last);
            }
        }
        return last.source();
    }

    private static boolean endsInColon(Layout layout, int sentence) {
        return layout.lower(layout.sentences().get(sentence).endToken() - 1).equals(":");
    }

    /** The subject of the sentence's main clause, if it can speak and stands outside all quotations. */
    private static Optional<Span> subjectIn(Layout layout, int sentence, Attribution attribution) {
        var s = layout.sentences().get(sentence);
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            var word = layout.word(t);
            if (word.relation().startsWith("nsubj")
                    && !layout.quoted(t)
                    && mainClause(layout, t)
                    && canSpeak(layout, t)) {
                var span = layout.subtree(t);
                if (attribution.content().stream().noneMatch(span::overlaps)) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mainClause(Layout layout, int subject) {
        int verb = layout.word(subject).head();
        if (verb < 0) {
            return false;
        }
        var relation = layout.word(verb).relation();
        return relation.equals("root")
                || relation.startsWith("parataxis")
                || relation.startsWith("ccomp")
                || relation.startsWith("conj");
    }

    private static boolean canSpeak(Layout layout, int token) {
        return switch (layout.word(token).partOfSpeech()) {
            case PROPN -> true;
            case PRON -> List.of("he", "she", "they", "who").contains(layout.lower(token));
            case NOUN -> Speakers.isPerson(layout.lower(token));
            default -> false;
        };
    }
}
