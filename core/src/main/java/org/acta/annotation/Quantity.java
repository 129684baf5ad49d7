package org.acta.annotation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many or how much of something: "more than 100,000 troops", "two to four dead", "$3bn".
 *
 * @param value the number; of a range its lower end
 * @param upper the upper end of a range
 * @param unit what is counted, in the singular and small letters ("troop", "hour", "kilometre"); "dead" and "injured" for people killed and hurt;
 *     money by its ISO 4217 code
 * @param of what is measured or shared, in the singular: the voter of "40% of voters", the grain of "ten tonnes of grain", the soldier of "six
 *     soldiers were killed"; empty where the text names nothing
 */
public record Quantity(Span span, double value, OptionalDouble upper, String unit, Bound bound, Optional<String> of)
        implements Annotation {

    /** How the number stands to the true one. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    public Quantity(Span span, double value, OptionalDouble upper, String unit, Bound bound) {
        this(span, value, upper, unit, bound, Optional.empty());
    }

    /** The number and what is counted: "2.5 hour", "2 to 4 dead". */
    public String amount() {
        var end = upper.isPresent() ? " to " + plain(upper.getAsDouble()) : "";
        return plain(value) + end + " " + unit;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
