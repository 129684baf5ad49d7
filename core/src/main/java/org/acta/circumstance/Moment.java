package org.acta.circumstance;

import java.time.LocalDate;
import java.time.YearMonth;

/** One day, week, month or year. */
record Moment(LocalDate first, Grain grain) {
    Moment {
        first = grain.first(first);
    }

    static Moment of(LocalDate day) {
        return new Moment(day, Grain.DAY);
    }

    static Moment of(YearMonth month) {
        return new Moment(month.atDay(1), Grain.MONTH);
    }

    static Moment ofYear(int year) {
        return new Moment(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    LocalDate last() {
        return grain.plus(first, 1).minusDays(1);
    }

    Moment plus(long units) {
        return new Moment(grain.plus(first, units), grain);
    }

    Moment plusYears(long years) {
        return new Moment(first.plusYears(years), grain);
    }

    /** As a record writes it. */
    String value() {
        return grain.name(first);
    }
}
