package org.acta.export;

import java.util.List;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;

/** A mention of an actor with the article around it. */
public record MentionRow(Reading reading, Actor actor, Mention mention) {

    /** Actor by actor. */
    public static List<MentionRow> of(Reading reading) {
        return reading.all(Actor.class).stream()
                .flatMap(actor -> actor.mentions().stream().map(mention -> new MentionRow(reading, actor, mention)))
                .toList();
    }
}
