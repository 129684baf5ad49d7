package org.acta.cli;

import org.acta.annotation.Quantity;

/** How many of what, as a person reads it: "2.5 hour", "2 to 4 dead". */
final class Amounts {
    private Amounts() {}

    /** With what the number is to the true one. */
    static String told(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> quantity.amount();
            case AT_LEAST -> "at least " + quantity.amount();
            case AT_MOST -> "at most " + quantity.amount();
            case ABOUT -> "about " + quantity.amount();
        };
    }
}
