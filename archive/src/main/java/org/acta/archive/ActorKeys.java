package org.acta.archive;

import java.util.Locale;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;

/**
 * By what an actor is the same in several articles: the key of Acta's list; for one that the list does not have, its full name
 * with what it is; one without a full name is only ever this article's.
 */
final class ActorKeys {
    private ActorKeys() {}

    static String of(Actor actor, String articleKey) {
        return actor.key().orElseGet(() -> {
            var name = Folded.of(actor.name());
            boolean isTold = name.indexOf(' ') > 0
                    && actor.kind() != Actor.Kind.UNNAMED
                    && actor.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
            return isTold
                    ? "name:%s|%s|%s"
                            .formatted(name, kind(actor), actor.country().orElse(""))
                    : "in:" + articleKey + "|" + actor.id();
        });
    }

    private static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }
}
