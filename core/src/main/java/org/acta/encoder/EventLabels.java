package org.acta.encoder;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;

/**
 * What the columns of the event heads stand for.
 *
 * @param modes {@code TYPE/mode}, the modes of one type side by side, {@code TYPE/-} for none
 * @param pairScale how much the actor's and the recipient's scores count when the trigger between two parties is looked for
 */
record EventLabels(List<EventType> types, List<String> modes, List<Event.Status> statuses, float[] pairScale) {

    /** The likeliest mode of a type, by the row of scores that begins at {@code row}. */
    Optional<String> mode(EventType type, float[] scores, int row) {
        var best = "-";
        float top = Float.NEGATIVE_INFINITY;
        for (int m = 0; m < modes.size(); m++) {
            int slash = modes.get(m).indexOf('/');
            boolean own = modes.get(m).substring(0, slash).equals(type.name());
            if (own && scores[row + m] > top) {
                top = scores[row + m];
                best = modes.get(m).substring(slash + 1);
            }
        }
        return best.equals("-") ? Optional.empty() : Optional.of(best);
    }
}
