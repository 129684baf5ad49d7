package org.acta.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acta.annotation.Event;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.EventCandidate.Party;
import org.acta.annotation.EventType;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.encoder.Windows.Window;

/** From the scores of the event heads to candidates, window by window. */
final class EventDecoder {
    /** Less likely words are no candidates. */
    private static final double CANDIDATE = 0.2;

    /** Neighbouring words this likely make up a party. */
    private static final double PARTY = 0.3;

    private final EventLabels labels;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<EventCandidate> found = new ArrayList<>();
    private int sentence;

    EventDecoder(EventLabels labels, List<Token> tokens, List<Sentence> sentences) {
        this.labels = labels;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    List<EventCandidate> found() {
        return found;
    }

    /** Windows come in the order of the text. */
    void keep(Window window, WindowScores scores) {
        for (int token = window.from(); token < window.to(); token++) {
            while (sentences.get(sentence).endToken() <= token) {
                sentence++;
            }
            var types = types(scores, token - window.first());
            double probability =
                    types.values().stream().mapToDouble(Double::doubleValue).sum();
            if (probability >= CANDIDATE) {
                found.add(candidate(window, scores, token, types));
            }
        }
    }

    private EventCandidate candidate(Window window, WindowScores scores, int token, Map<EventType, Double> types) {
        int word = token - window.first();
        var type = types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new EventCandidate(
                tokens.get(token).span(),
                token,
                types,
                labels.mode(type, scores.of(Head.MODE), word * scores.width(Head.MODE)),
                statuses(scores, word),
                parties(window, scores, Head.ACTOR, word),
                parties(window, scores, Head.RECIPIENT, word));
    }

    private Map<EventType, Double> types(WindowScores scores, int word) {
        var types = new EnumMap<EventType, Double>(EventType.class);
        var share = Floats.softmax(scores.of(Head.EVENT), word * scores.width(Head.EVENT), scores.width(Head.EVENT));
        for (int t = 0; t < labels.types().size(); t++) {
            types.put(labels.types().get(t), share[t + 1]);
        }
        return types;
    }

    private Map<Event.Status, Double> statuses(WindowScores scores, int word) {
        var statuses = new EnumMap<Event.Status, Double>(Event.Status.class);
        var share = Floats.softmax(scores.of(Head.STATUS), word * scores.width(Head.STATUS), scores.width(Head.STATUS));
        for (int s = 0; s < share.length; s++) {
            statuses.put(labels.statuses().get(s), share[s]);
        }
        return statuses;
    }

    /** Runs of likely words in the trigger's sentence. */
    private List<Party> parties(Window window, WindowScores scores, Head head, int word) {
        var parties = new ArrayList<Party>();
        var row = scores.of(head);
        int from = Math.max(sentences.get(sentence).firstToken(), window.first());
        int to = Math.min(sentences.get(sentence).endToken(), window.first() + scores.words());
        int start = -1;
        double top = 0;
        for (int token = from; token <= to; token++) {
            double probability = token == to ? 0 : Floats.logistic(row[word * scores.words() + token - window.first()]);
            if (probability >= PARTY) {
                start = start < 0 ? token : start;
                top = Math.max(top, probability);
            } else if (start >= 0) {
                parties.add(new Party(span(start, token), top));
                start = -1;
                top = 0;
            }
        }
        return parties;
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
