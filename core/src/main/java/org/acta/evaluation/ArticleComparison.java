package org.acta.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.acta.annotation.Span;
import org.acta.annotation.Statement.Form;

/** One article's statements against the gold ones: counts, and each miss. */
final class ArticleComparison implements Comparison {
    /** Content is the same where this much of the words of both is common. */
    static final double SAME_CONTENT = 0.5;
    /** A quotation is found where this much of its words stands in the quotes of one statement. */
    private static final double COVERED = 0.9;
    /** A predicted quotation is false where less than this much of it is gold content. */
    private static final double GOLD_ENOUGH = 0.5;

    private final String file;
    private final List<GoldStatement> gold;
    private final List<BitSet> goldContents;
    private final ReadStatements read;
    private final Pairing pairing;
    private final Shares shares = new Shares();
    private final List<Miss> misses = new ArrayList<>();

    ArticleComparison(String file, List<GoldStatement> gold, ReadStatements read) {
        this.file = file;
        this.gold = gold;
        this.read = read;
        this.goldContents =
                gold.stream().map(g -> read.tokens().words(g.content())).toList();
        this.pairing = Pairing.of(gold.size(), read.size(), this::likeness);
        for (int g = 0; g < gold.size(); g++) {
            compareQuotations(g);
            compareStatement(g);
        }
        for (int p = 0; p < read.size(); p++) {
            checkQuotations(p);
            checkStatement(p);
        }
    }

    Shares shares() {
        return shares;
    }

    /** In the order of the text. */
    @Override
    public List<Miss> misses() {
        return misses.stream()
                .sorted(Comparator.comparingInt(Miss::line).thenComparingInt(Miss::column))
                .toList();
    }

    /** Content decides; among statements with the same content the one with the same cue comes first. */
    private double likeness(int g, int p) {
        double content = TokenIndex.jaccard(goldContents.get(g), read.content(p));
        var cue = gold.get(g).cue();
        boolean sameCue =
                cue.isPresent() && read.get(p).cue().filter(cue.get()::overlaps).isPresent();
        return content < SAME_CONTENT ? 0 : content + (sameCue ? 0.01 : 0);
    }

    private void compareQuotations(int g) {
        for (var quote : gold.get(g).quotes()) {
            var words = read.tokens().words(List.of(quote));
            int p = speakerOf(words, g);
            boolean found = shares.count("quotation.found", p >= 0);
            boolean right = found && isSource(g, p);
            shares.count("quotation.speaker.accuracy", right);
            if (found) {
                shares.count("quotation.speaker.found.accuracy", right);
            }
            if (!right) {
                var got = p < 0 ? nearest(words) : read.shown(p);
                miss(
                        quote,
                        found ? "speaker" : "quotation missed",
                        gold.get(g).source() + ": “" + read.words(List.of(quote)) + "”",
                        got);
            }
        }
    }

    /** Of the statements whose quotes hold the words, the one whose content is most like the gold one's; or -1. */
    private int speakerOf(BitSet words, int g) {
        int best = -1;
        double top = -1;
        for (int p = 0; p < read.size(); p++) {
            double jaccard = TokenIndex.jaccard(goldContents.get(g), read.content(p));
            if (TokenIndex.covered(words, read.quotes(p)) >= COVERED && jaccard > top) {
                best = p;
                top = jaccard;
            }
        }
        return best;
    }

    private void compareStatement(int g) {
        int p = pairing.predictedOf().get(g);
        boolean found = shares.count("statement.recall", p >= 0);
        if (gold.get(g).form() == Form.INDIRECT) {
            shares.count("paraphrase.found", found);
            shares.count("paraphrase.source.accuracy", found && isSource(g, p));
        }
        if (!found) {
            missed(g, form(g) + " statement missed", nearest(goldContents.get(g)));
            return;
        }
        if (gold.get(g).form() == Form.INDIRECT && !isSource(g, p)) {
            missed(g, "source", read.shown(p));
        }
        if (!shares.count("act.accuracy", gold.get(g).act() == read.get(p).act())) {
            missed(g, "act", read.shown(p));
        }
    }

    private void checkQuotations(int p) {
        for (var quote : read.get(p).quotes()) {
            var words = read.tokens().words(List.of(quote));
            boolean wrong =
                    goldContents.stream().noneMatch(content -> TokenIndex.covered(words, content) >= GOLD_ENOUGH);
            if (shares.count("quotation.false", wrong)) {
                miss(quote, "quotation false", "", "“" + read.words(List.of(quote)) + "” in " + read.shown(p));
            }
        }
    }

    private void checkStatement(int p) {
        if (!shares.count("statement.precision", pairing.isPaired(p))) {
            miss(read.get(p).content().getFirst(), "statement false", nearestGold(p), read.shown(p));
        }
    }

    private boolean isSource(int g, int p) {
        return FullName.of(gold.get(g).source()).isNamedBy(FullName.of(read.sourceName(p)));
    }

    /** What the reader made of the words, as far as it did. */
    private String nearest(BitSet words) {
        int best = -1;
        double top = 0;
        for (int p = 0; p < read.size(); p++) {
            double jaccard = TokenIndex.jaccard(words, read.content(p));
            if (jaccard > top) {
                best = p;
                top = jaccard;
            }
        }
        return best < 0 ? "" : read.shown(best);
    }

    private String nearestGold(int p) {
        int best = -1;
        double top = 0;
        for (int g = 0; g < gold.size(); g++) {
            double jaccard = TokenIndex.jaccard(goldContents.get(g), read.content(p));
            if (jaccard > top) {
                best = g;
                top = jaccard;
            }
        }
        return best < 0 ? "" : read.shown(gold.get(best));
    }

    private String form(int g) {
        return gold.get(g).form().name().toLowerCase(Locale.ROOT);
    }

    private void missed(int g, String what, String got) {
        miss(gold.get(g).content().getFirst(), what, read.shown(gold.get(g)), got);
    }

    private void miss(Span at, String what, String gold, String got) {
        misses.add(read.miss(file, at.start(), what, gold, got));
    }
}
