package org.acta.cli;

import java.util.List;
import java.util.Locale;
import org.acta.annotation.Actor;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;

/** A row for each mention of each actor. */
final class MentionRows {
    static final List<String> HEADER = List.of(
            "article", "actor", "name", "kind", "country", "sector", "role", "key", "reason", "form", "start", "end",
            "text");

    private MentionRows() {}

    static List<List<?>> of(Reading reading) {
        return reading.all(Actor.class).stream()
                .flatMap(actor -> actor.mentions().stream().<List<?>>map(mention -> row(reading, actor, mention)))
                .toList();
    }

    private static List<?> row(Reading reading, Actor actor, Mention mention) {
        return List.of(
                reading.article().id(),
                actor.id(),
                actor.name(),
                name(actor.kind()),
                actor.country().orElse(""),
                actor.sector().map(Enum::name).orElse(""),
                actor.role().orElse(""),
                actor.key().orElse(""),
                actor.link().map(Link::reason).orElse(""),
                name(mention.form()),
                mention.span().start(),
                mention.span().end(),
                mention.span().of(reading.text()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
