package org.acta.circumstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a relative time is reckoned from.
 *
 * @param frame the words before it
 * @param named times named before it in the text, the nearest last
 */
record Anchor(LocalDate published, Tense tense, Frame frame, List<Moment> named) {
    Anchor {
        named = List.copyOf(named);
    }

    /** The nearest time named before that is at least as exact; else the day of publication. */
    Moment namedOrPublished(Grain grain) {
        return named(grain).orElse(Moment.of(published));
    }

    Optional<Moment> named(Grain grain) {
        return named.reversed().stream()
                .filter(moment -> moment.grain().compareTo(grain) <= 0)
                .findFirst();
    }

    boolean looksAhead() {
        return tense == Tense.FUTURE || tense == Tense.PRESENT;
    }

    LocalDate nearest(DayOfWeek day) {
        return published.with(looksAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    LocalDate last(DayOfWeek day) {
        return published.with(TemporalAdjusters.previous(day));
    }

    LocalDate next(DayOfWeek day) {
        return published.with(TemporalAdjusters.next(day));
    }

    /** The last such month that has begun; ahead the next that has not ended. */
    YearMonth nearest(Month month) {
        var here = YearMonth.from(published);
        var same = here.withMonth(month.getValue());
        if (looksAhead()) {
            return same.isBefore(here) ? same.plusYears(1) : same;
        }
        return same.isAfter(here) ? same.minusYears(1) : same;
    }

    /** The nearest such day, whichever year; with a future the next. */
    Optional<LocalDate> nearest(MonthDay day) {
        return nearest(year -> day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty());
    }

    /** The nearest of the days that the years before, of and after publication have. */
    Optional<LocalDate> nearest(IntFunction<Optional<LocalDate>> ofYear) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(ofYear)
                .flatMap(Optional::stream)
                .filter(date -> tense != Tense.FUTURE || !date.isBefore(published))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))));
    }
}
