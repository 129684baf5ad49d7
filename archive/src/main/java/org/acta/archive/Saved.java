package org.acta.archive;

import java.util.List;
import org.acta.annotation.Reading;

/**
 * An article just written, in the transaction that writes it.
 *
 * @param key the article's {@link ArticleKey}
 * @param reading with its sentences
 * @param statementIds those of the reading's statements, in their order
 * @param eventIds likewise of its events
 * @param actorIds the archive's ids of the reading's actors, in their order
 */
public record Saved(
        long articleId,
        String key,
        Reading reading,
        List<Long> statementIds,
        List<Long> eventIds,
        List<Long> actorIds) {
    public Saved {
        statementIds = List.copyOf(statementIds);
        eventIds = List.copyOf(eventIds);
        actorIds = List.copyOf(actorIds);
    }
}
