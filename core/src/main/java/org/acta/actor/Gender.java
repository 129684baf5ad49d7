package org.acta.actor;

/** What a name, a title or a pronoun tells of a person's gender. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
