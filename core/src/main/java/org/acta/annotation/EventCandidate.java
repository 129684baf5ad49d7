package org.acta.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that may denote an event, as the model sees it; what becomes of it is settled with all that the article tells.
 *
 * @param token its index among the reading's tokens
 * @param types how likely it denotes an event of each type, 0 to 1; with none they add up to 1
 * @param mode of the likeliest type
 * @param statuses how likely each is, of an event, adding up to 1
 * @param actors words that tell who does it, in the order of the text
 * @param recipients words that tell to or with whom
 */
public record EventCandidate(
        Span span,
        int token,
        Map<EventType, Double> types,
        Optional<String> mode,
        Map<Event.Status, Double> statuses,
        List<Party> actors,
        List<Party> recipients)
        implements Annotation {
    public EventCandidate {
        types = Map.copyOf(types);
        statuses = Map.copyOf(statuses);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** How likely it denotes any event. */
    public double probability() {
        return types.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Words for a party of the event, and how likely they are that, 0 to 1. */
    public record Party(Span span, double probability) {}
}
