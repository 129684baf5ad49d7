package org.acta.actor;

/** Grammatical number. */
enum Count {
    SINGULAR,
    PLURAL,
    UNKNOWN;

    boolean contradicts(Count other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
