package org.acta.archive;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.acta.annotation.TimeExpression;

/** The first and the last day of a time as the record gives it: a day, a week, a month, a year, or a span of these. */
record Days(LocalDate first, LocalDate last) {

    /** Empty for what is no time: records come from anywhere. */
    static Optional<Days> of(TimeExpression time) {
        try {
            return Optional.of(new Days(first(time.value()), last(time.end().orElse(time.value()))));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static LocalDate first(String value) {
        if (value.contains("-W")) {
            return monday(value);
        }
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    private static LocalDate last(String value) {
        if (value.contains("-W")) {
            return monday(value).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        }
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    private static LocalDate monday(String week) {
        int year = Integer.parseInt(week.substring(0, 4));
        int number = Integer.parseInt(week.substring(6));
        // 4 January is in the first week, as ISO 8601 counts
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
