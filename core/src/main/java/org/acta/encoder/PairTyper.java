package org.acta.encoder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acta.annotation.EventType;
import org.acta.annotation.Span;
import org.acta.annotation.Token;

/**
 * Tells the type of event that leads from one given party to another in a sentence. The word that denotes the event is not given:
 * each word counts as far as it denotes one and has the two for its actor and recipient.
 */
public final class PairTyper {
    private final ReaderModel model;

    public PairTyper(ReaderModel model) {
        this.model = model;
    }

    /**
     * How likely each type is, adding up to 1.
     *
     * @param tokens of the sentence; what is longer than the model's window is cut off
     * @throws IllegalArgumentException if either span covers no token
     */
    public Map<EventType, Double> between(List<Token> tokens, Span source, Span target) {
        var scores = model.score(tokens);
        int[] sources = covered(tokens, source);
        int[] targets = covered(tokens, target);
        var weights = new float[scores.words()];
        var scale = model.events().pairScale();
        for (int word = 0; word < weights.length; word++) {
            double does = mean(scores, Head.ACTOR, word, sources);
            double suffers =
                    Math.max(mean(scores, Head.RECIPIENT, word, targets), mean(scores, Head.ACTOR, word, targets));
            weights[word] = (float) (eventhood(scores, word) + scale[0] * does + scale[1] * suffers);
        }
        return mixed(scores, Floats.softmax(weights, 0, weights.length));
    }

    private Map<EventType, Double> mixed(WindowScores scores, double[] weights) {
        var types = new EnumMap<EventType, Double>(EventType.class);
        int width = scores.width(Head.PAIR);
        for (int word = 0; word < weights.length; word++) {
            var shares = Floats.softmax(scores.of(Head.PAIR), word * width, width);
            for (int t = 0; t < width; t++) {
                types.merge(model.events().types().get(t), weights[word] * shares[t], Double::sum);
            }
        }
        return types;
    }

    /** Log-odds of denoting any event. */
    private static double eventhood(WindowScores scores, int word) {
        int width = scores.width(Head.EVENT);
        var rows = scores.of(Head.EVENT);
        return Floats.logSum(rows, word * width + 1, width - 1) - rows[word * width];
    }

    private static double mean(WindowScores scores, Head head, int word, int[] party) {
        var rows = scores.of(head);
        return IntStream.of(party)
                .filter(token -> token < scores.words())
                .mapToDouble(token -> rows[word * scores.words() + token])
                .average()
                .orElse(0);
    }

    private static int[] covered(List<Token> tokens, Span span) {
        var covered = IntStream.range(0, tokens.size())
                .filter(token -> tokens.get(token).span().overlaps(span))
                .toArray();
        if (covered.length == 0) {
            throw new IllegalArgumentException("no word stands at " + span);
        }
        return covered;
    }
}
