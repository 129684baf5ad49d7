package org.acta.cli;

import java.math.BigDecimal;
import org.acta.annotation.Quantity;

/** How many of what, as a person reads it: "2.5 hour", "2 to 4 dead". */
final class Amounts {
    private Amounts() {}

    static String of(Quantity quantity) {
        var upper =
                quantity.upper().isPresent() ? " to " + number(quantity.upper().getAsDouble()) : "";
        return number(quantity.value()) + upper + " " + quantity.unit();
    }

    /** With what the number is to the true one. */
    static String told(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> of(quantity);
            case AT_LEAST -> "at least " + of(quantity);
            case AT_MOST -> "at most " + of(quantity);
            case ABOUT -> "about " + of(quantity);
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
