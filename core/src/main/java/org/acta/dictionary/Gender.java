package org.acta.dictionary;

/** What a name, a title or a pronoun tells of a person's gender. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** From {@code m} or {@code f}; anything else is unknown. */
    public static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    public boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
