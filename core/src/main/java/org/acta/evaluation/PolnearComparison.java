package org.acta.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.annotation.AttributionPart.Role;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** One article's statements against the attributions that people marked, linking included. */
final class PolnearComparison {
    private static final double SAME_CONTENT = ArticleComparison.SAME_CONTENT;
    /** Content is a quotation where this much of its words stands between quotation marks. */
    private static final double QUOTED = 0.5;

    private final List<GoldAttribution> gold;
    private final ReadStatements read;
    private final TokenIndex tokens;
    private final BitSet quoted;
    private final Tally attributions = new Tally();
    private final Shares shares = new Shares();

    PolnearComparison(List<GoldAttribution> gold, Reading reading) {
        this.gold = gold;
        this.read = new ReadStatements(reading);
        this.tokens = read.tokens();
        this.quoted = tokens.words(
                reading.all(Quotation.class).stream().map(Quotation::words).toList());
        compareAttributions();
        for (var attribution : gold) {
            compareContent(attribution);
        }
    }

    Tally attributions() {
        return attributions;
    }

    Shares shares() {
        return shares;
    }

    /** Sources, cues and stretches of content, each counted once however many attributions share it. */
    RoleTallies roles() {
        var goldMarks = new HashSet<Marked>();
        for (var attribution : gold) {
            mark(goldMarks, Role.SOURCE, attribution.source());
            mark(goldMarks, Role.CUE, attribution.cue());
            mark(goldMarks, Role.CONTENT, attribution.content());
        }
        var predicted = new HashSet<Marked>();
        for (int p = 0; p < read.size(); p++) {
            mark(predicted, Role.SOURCE, read.get(p).sourceSpan().stream().toList());
            mark(predicted, Role.CUE, read.get(p).cue().stream().toList());
            mark(predicted, Role.CONTENT, read.get(p).content());
        }
        return RoleTallies.of(goldMarks, predicted);
    }

    private void mark(Set<Marked> marks, Role role, List<Span> spans) {
        for (var span : spans) {
            var mark = new Marked(role, tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
            if (mark.to() > mark.from()) {
                marks.add(mark);
            }
        }
    }

    private void compareAttributions() {
        var pairing = Pairing.of(gold.size(), read.size(), (g, p) -> {
            double content = TokenIndex.jaccard(tokens.words(gold.get(g).content()), read.content(p));
            boolean same = content >= SAME_CONTENT
                    && touch(gold.get(g).cue(), read.get(p).cue().stream().toList())
                    && hasSource(gold.get(g), p);
            return same ? content : 0;
        });
        pairing.predictedOf().forEach(p -> attributions.gold(p >= 0));
        for (int p = 0; p < read.size(); p++) {
            attributions.predicted(pairing.isPaired(p));
        }
    }

    private void compareContent(GoldAttribution attribution) {
        var words = tokens.words(attribution.content());
        int p = mostAlike(words);
        boolean found = p >= 0;
        boolean right = found && hasSource(attribution, p);
        if (found) {
            shares.count("link.source.accuracy", right);
        }
        if (TokenIndex.covered(words, quoted) >= QUOTED) {
            shares.count("quotation.found", found);
            shares.count("quotation.source.accuracy", right);
        }
    }

    private int mostAlike(BitSet words) {
        int best = -1;
        double top = SAME_CONTENT;
        for (int p = 0; p < read.size(); p++) {
            double jaccard = TokenIndex.jaccard(words, read.content(p));
            if (jaccard > top || (jaccard == top && best < 0)) {
                best = p;
                top = jaccard;
            }
        }
        return best;
    }

    private boolean hasSource(GoldAttribution attribution, int p) {
        return touch(attribution.source(), read.get(p).sourceSpan().stream().toList());
    }

    /** Share a token, or are both not there. */
    private boolean touch(List<Span> gold, List<Span> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return gold.stream().anyMatch(one -> predicted.stream().anyMatch(one::overlaps));
    }
}
