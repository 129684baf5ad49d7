package org.acta.evaluation;

import java.util.Optional;
import org.acta.annotation.Actor;

/**
 * An actor as people marked it in one of our articles.
 *
 * @param name the fullest that the article gives, or else the true one; a description for somebody without a name
 * @param key in Acta's list; empty where the list rightly lacks the actor
 */
record GoldActor(String name, Actor.Kind kind, Optional<String> key) {

    boolean isPerson() {
        return kind == Actor.Kind.PERSON || kind == Actor.Kind.UNNAMED;
    }

    boolean isNamed() {
        return kind != Actor.Kind.UNNAMED;
    }

    boolean hasKey(Actor actor) {
        return key.isPresent() && key.equals(actor.key());
    }

    /** By key or by full name. */
    boolean is(Actor actor) {
        return hasKey(actor) || FullName.of(name).equals(FullName.of(actor.name()));
    }
}
