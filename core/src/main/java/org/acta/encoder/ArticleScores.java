package org.acta.encoder;

import java.util.List;
import org.acta.annotation.Sentence;
import org.acta.encoder.Windows.Window;

/** What the windows of one article gave, put together token by token. Filled by one thread, then read. */
final class ArticleScores {
    /** How many link targets are kept for each token; the rest of the probability is lost. */
    private static final int LINKS = 4;

    private final ReaderModel model;
    private final float[] attribution;
    private final float[] names;
    private final int[] upos;
    private final int[] relation;
    private final int[] head;
    private final int[] linkTarget;
    private final float[] linkProbability;
    private int sentence;

    ArticleScores(ReaderModel model, int tokens) {
        this.model = model;
        attribution = new float[tokens * model.attribution().size()];
        names = new float[tokens * model.names().size()];
        upos = new int[tokens];
        relation = new int[tokens];
        head = new int[tokens];
        linkTarget = new int[tokens * LINKS];
        linkProbability = new float[tokens * LINKS];
    }

    /** Keeps the scores of the window's own tokens; windows come in order. */
    void keep(Window window, WindowScores scores, List<Sentence> sentences) {
        int skipped = window.from() - window.first();
        int kept = window.to() - window.from();
        copy(
                scores.of(Head.ATTRIBUTION),
                skipped,
                kept,
                attribution,
                window.from(),
                model.attribution().size());
        copy(
                scores.of(Head.NAMES),
                skipped,
                kept,
                names,
                window.from(),
                model.names().size());
        for (int i = 0; i < kept; i++) {
            upos[window.from() + i] = best(scores.of(Head.UPOS), skipped + i, scores.words());
            relation[window.from() + i] = best(scores.of(Head.RELATION), skipped + i, scores.words());
            keepLinks(window, scores, skipped + i);
        }
        while (sentence < sentences.size() && sentences.get(sentence).firstToken() < window.to()) {
            int from = Math.max(sentences.get(sentence).firstToken(), window.from());
            int to = Math.min(sentences.get(sentence).endToken(), window.to());
            Trees.heads(
                    scores.of(Head.ARC),
                    scores.words() + 1,
                    from - window.first(),
                    to - window.first(),
                    window.first(),
                    head);
            if (sentences.get(sentence).endToken() > window.to()) {
                break; // the rest of a sentence cut by the window comes with the next one
            }
            sentence++;
        }
    }

    private void keepLinks(Window window, WindowScores scores, int word) {
        int width = scores.words() + 1;
        int row = word * width;
        int token = window.first() + word;
        double sum = Floats.logSum(scores.of(Head.LINK), row, width);
        var row2 = java.util.Arrays.copyOfRange(scores.of(Head.LINK), row, row + width);
        for (int n = 0; n < LINKS; n++) {
            int target = Floats.argMax(row2, 0, width);
            linkTarget[token * LINKS + n] = target == 0 ? -1 : window.first() + target - 1;
            linkProbability[token * LINKS + n] = (float) Math.exp(row2[target] - sum);
            row2[target] = Float.NEGATIVE_INFINITY;
        }
    }

    private static int best(float[] rows, int row, int words) {
        int width = rows.length / words;
        return Floats.argMax(rows, row * width, width);
    }

    private static void copy(float[] from, int skipped, int kept, float[] to, int at, int width) {
        System.arraycopy(from, skipped * width, to, at * width, kept * width);
    }

    float[] attribution() {
        return attribution;
    }

    float[] names() {
        return names;
    }

    int partOfSpeech(int token) {
        return upos[token];
    }

    int relation(int token) {
        return relation[token];
    }

    int head(int token) {
        return head[token];
    }

    /** Probability that the token belongs to something whose first token is in {@code [from, to)}. */
    double link(int token, int from, int to) {
        double sum = 0;
        for (int n = token * LINKS; n < (token + 1) * LINKS; n++) {
            sum += linkTarget[n] >= from && linkTarget[n] < to ? linkProbability[n] : 0;
        }
        return sum;
    }
}
