package org.acta.dictionary;

import java.time.LocalDate;
import java.util.Optional;

/** The days from one date to before another, as exactly as they are known. */
public record Period(PartialDate from, PartialDate to) {
    /** Of one without known bounds. */
    static final Period ALWAYS = new Period(PartialDate.PAST, PartialDate.FUTURE);

    static Period of(String from, String to) {
        return new Period(
                from.isEmpty() ? PartialDate.PAST : PartialDate.parse(from),
                to.isEmpty() ? PartialDate.FUTURE : PartialDate.parse(to));
    }

    /** The first day as exactly as it is known: 2014-03-24, 2014-03 or 2014. */
    public Optional<String> first() {
        return from.written();
    }

    /** The day on which it is over, likewise. */
    public Optional<String> end() {
        return to.written();
    }

    /** Whether this day is in it, however the dates are to be completed. */
    public boolean surelyHolds(LocalDate day) {
        return !day.isBefore(from.latest()) && day.isBefore(to.earliest());
    }

    /** Whether this day may be in it; the last day counts. */
    public boolean mayHold(LocalDate day) {
        return !day.isBefore(from.earliest()) && !day.isAfter(to.latest());
    }

    /** Whether it is over on this day. */
    public boolean isOverBy(LocalDate day) {
        return day.isAfter(to.latest());
    }

    /** Whether it has not yet begun on this day. */
    public boolean startsAfter(LocalDate day) {
        return day.isBefore(from.earliest());
    }

    /** Whether some day is surely in both. */
    boolean surelyOverlaps(Period other) {
        var start = from.latest().isAfter(other.from.latest()) ? from.latest() : other.from.latest();
        var end = to.earliest().isBefore(other.to.earliest()) ? to.earliest() : other.to.earliest();
        return start.isBefore(end);
    }

    boolean isReversed() {
        return from.earliest().isAfter(to.latest());
    }
}
