package org.acta.actor;

import org.acta.annotation.Actor;
import org.acta.dictionary.Kind;

/** What sort of thing a mention can mean. */
enum Sort {
    PERSON,
    INSTITUTION,
    ORGANISATION,
    GROUP,
    STATE,
    /** a pronoun that tells nothing, or words that no table knows */
    UNKNOWN;

    static Sort of(String kind) {
        return switch (kind) {
            case "person" -> PERSON;
            case "institution" -> INSTITUTION;
            case "organisation" -> ORGANISATION;
            case "group" -> GROUP;
            case "state" -> STATE;
            default ->
                throw new IllegalArgumentException(
                        "a role noun is a person, institution, organisation, group or state, not '" + kind + "'");
        };
    }

    boolean isBody() {
        return switch (this) {
            case INSTITUTION, ORGANISATION, GROUP, STATE -> true;
            case PERSON, UNKNOWN -> false;
        };
    }

    static Sort of(Kind kind) {
        return switch (kind) {
            case PERSON, OFFICE -> PERSON;
            case COUNTRY -> STATE;
            case ORGANISATION -> ORGANISATION;
            case GROUP -> GROUP;
            case INSTITUTION -> INSTITUTION;
        };
    }

    /** States stand alone; the other bodies are hard to tell apart, and a text may call one by several words. */
    boolean contradicts(Sort other) {
        if (this == UNKNOWN || other == UNKNOWN || this == other) {
            return false;
        }
        return !isBody() || !other.isBody() || this == STATE || other == STATE;
    }

    Actor.Kind kind() {
        return switch (this) {
            case PERSON -> Actor.Kind.PERSON;
            case INSTITUTION -> Actor.Kind.INSTITUTION;
            case ORGANISATION -> Actor.Kind.ORGANISATION;
            case GROUP -> Actor.Kind.GROUP;
            case STATE -> Actor.Kind.COUNTRY;
            case UNKNOWN -> Actor.Kind.UNNAMED;
        };
    }
}
