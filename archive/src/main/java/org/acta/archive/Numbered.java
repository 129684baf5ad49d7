package org.acta.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Reading;

/**
 * An entry with the ids that its rows have or will have.
 *
 * @param statementIds in the order of the reading's statements
 * @param eventIds in the order of its events
 * @param actorIds by the record's own ids of them
 */
record Numbered(Entry entry, long articleId, List<Long> statementIds, List<Long> eventIds, Map<String, Long> actorIds) {
    Numbered {
        statementIds = List.copyOf(statementIds);
        eventIds = List.copyOf(eventIds);
        actorIds = Map.copyOf(actorIds);
    }

    Optional<Long> actor(String local) {
        return Optional.ofNullable(actorIds.get(local));
    }

    List<Long> actors(List<String> locals) {
        return locals.stream()
                .flatMap(local -> actor(local).stream())
                .distinct()
                .toList();
    }

    Saved saved(Reading reading) {
        return new Saved(
                articleId,
                entry.key(),
                reading,
                statementIds,
                eventIds,
                entry.actors().stream()
                        .flatMap(actor -> actor(actor.id()).stream())
                        .toList());
    }
}
