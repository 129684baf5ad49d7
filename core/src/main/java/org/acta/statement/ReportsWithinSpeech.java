package org.acta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/**
 * A speaker who tells what somebody else has said ("Minister Lavrov has said to me that…") carries a statement within the
 * statement: a verb of saying with a subject that is not the speaker, and a clause that hangs on it, within quoted content.
 */
final class ReportsWithinSpeech implements Repair {
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "tell",
            "claimed",
            "claims",
            "claim",
            "promised",
            "promises",
            "assured",
            "assures",
            "warned",
            "warns",
            "insisted",
            "insists",
            "admitted",
            "admits",
            "announced",
            "announces",
            "denied",
            "denies",
            "vowed",
            "pledged",
            "confirmed",
            "acknowledged",
            "declared",
            "explained",
            "complained",
            "threatened");
    private static final Set<String> SELF =
            Set.of("i", "we", "you", "it", "who", "that", "which", "one", "nobody", "anyone", "everyone", "someone");
    private static final Set<String> TURNS = Set.of("but", "and", "so", "while", "yet", "which");
    private static final int NEAR = 5;
    private static final double CONFIDENCE = 0.6;

    @Override
    public List<Attribution> apply(Layout layout, List<Attribution> attributions) {
        var all = new ArrayList<>(attributions);
        for (var attribution : attributions) {
            for (var stretch : attribution.content()) {
                for (int t = layout.tokenAt(stretch.start()); t < layout.endToken(stretch); t++) {
                    if (layout.quoted(t)) {
                        report(layout, t, stretch).ifPresent(all::add);
                    }
                }
            }
        }
        all.sort(Comparator.comparing(a -> a.content().getFirst()));
        return all;
    }

    private static Optional<Attribution> report(Layout layout, int verb, Span stretch) {
        if (layout.word(verb).partOfSpeech() != PartOfSpeech.VERB || !SAYING.contains(layout.lower(verb))) {
            return Optional.empty();
        }
        var clause = thatClause(layout, verb, stretch).or(() -> complement(layout, verb));
        var subject = layout.dependent(verb, "nsubj")
                .filter(s -> !SELF.contains(layout.token(s).text().toLowerCase(Locale.ROOT)));
        if (clause.isEmpty()
                || subject.isEmpty()
                || clause.get().start() < layout.token(verb).span().end()) {
            return Optional.empty();
        }
        var content = untilMark(layout, clause.get());
        var source = layout.subtree(subject.get());
        if (!stretch.contains(content) || !stretch.contains(source) || layout.wordCount(content) < 3) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                Optional.of(source),
                Optional.of(CueBySyntax.withAuxiliaries(layout, verb)),
                List.of(content),
                CONFIDENCE));
    }

    /** The clause up to the quotation mark that closes around it, if the parser ran over it; marks of its own included. */
    private static Span untilMark(Layout layout, Span clause) {
        var inner = layout.innerQuotation(clause);
        if (inner.isPresent()) {
            return inner.get().span();
        }
        var quotation = layout.quotationAt(clause.start());
        int end = quotation.map(q -> Math.min(q.words().end(), clause.end())).orElse(clause.end());
        while (end > clause.start() + 1 && ",.;".indexOf(layout.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(clause.start(), Math.max(end, clause.start()));
    }

    /** From "that" to the next clause of the speaker's own: a comma and a conjunction, or the end of the sentence. */
    private static Optional<Span> thatClause(Layout layout, int verb, Span stretch) {
        int last = Math.min(verb + NEAR, layout.sentenceOf(verb).endToken() - 1);
        int that = verb + 1;
        while (that <= last && !layout.lower(that).equals("that")) {
            that++;
        }
        if (that > last) {
            return Optional.empty();
        }
        int to = Math.min(layout.endToken(stretch), layout.sentenceOf(verb).endToken());
        int end = that + 1;
        while (end < to && !turns(layout, end)) {
            end++;
        }
        return Optional.of(layout.token(that).span().union(layout.token(end - 1).span()));
    }

    private static boolean turns(Layout layout, int token) {
        return layout.lower(token).equals(",")
                && token + 1 < layout.tokenCount()
                && TURNS.contains(layout.lower(token + 1));
    }

    private static Optional<Span> complement(Layout layout, int verb) {
        return layout.dependent(verb, "ccomp")
                .or(() -> layout.dependent(verb, "xcomp"))
                .map(layout::subtree)
                .filter(span -> layout.tokenAt(span.start()) - verb <= NEAR);
    }
}
