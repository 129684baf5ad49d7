package org.acta.dictionary;

/**
 * One person's time in one office.
 *
 * @param person key of the holder
 * @param office key of the office
 */
public record Tenure(String person, String office, Period days, Claim claim) {

    /** How the office is held. */
    public enum Claim {
        SOLE,
        ACTING,
        /** several hold it at once */
        JOINTLY,
        /** others claim it with better recognition */
        DISPUTED
    }

    /** The country or body whose office it is: {@code RUS} of {@code RUS.foreign-minister}. */
    public String scope() {
        return office.substring(0, Math.max(0, office.indexOf('.')));
    }

    /** Which of its offices: {@code foreign-minister}. */
    public String part() {
        return office.substring(office.indexOf('.') + 1);
    }

    /** Whether nobody else holds the office meanwhile. */
    boolean isExclusive() {
        return claim == Claim.SOLE || claim == Claim.ACTING;
    }
}
