package org.acta.circumstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** What a relative time is reckoned from: the day of publication, and which way. */
record Anchor(LocalDate published, Tense tense) {

    LocalDate nearest(DayOfWeek day) {
        return published.with(
                tense == Tense.FUTURE ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
    }

    LocalDate last(DayOfWeek day) {
        return published.with(TemporalAdjusters.previous(day));
    }

    LocalDate next(DayOfWeek day) {
        return published.with(TemporalAdjusters.next(day));
    }

    /** The last such month that has begun; with a future the next that has not ended. */
    YearMonth nearest(Month month) {
        var here = YearMonth.from(published);
        var same = here.withMonth(month.getValue());
        if (tense == Tense.FUTURE) {
            return same.isBefore(here) ? same.plusYears(1) : same;
        }
        return same.isAfter(here) ? same.minusYears(1) : same;
    }

    /** ISO 8601 week, {@code 2022-W06}. */
    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
