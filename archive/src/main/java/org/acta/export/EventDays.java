package org.acta.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Article;
import org.acta.annotation.Event;

/**
 * The days of an event: those of its own date, a week, month or year from its first day to its last; else the day of publication.
 *
 * @param last empty for a single day
 * @param from {@code own}, {@code sentence}, {@code paragraph} or {@code publication}
 */
record EventDays(LocalDate first, Optional<LocalDate> last, String from) {

    /** Empty where neither the event nor the article has a date. */
    static Optional<EventDays> of(Event event, Article article) {
        return event.date()
                .map(date -> of(
                        date.value(),
                        date.end().orElse(date.value()),
                        event.dateFrom()
                                .map(from -> from.name().toLowerCase(Locale.ROOT))
                                .orElse("own")))
                .or(() -> article.published().map(day -> new EventDays(day, Optional.empty(), "publication")));
    }

    private static EventDays of(String value, String end, String from) {
        var first = first(value);
        return new EventDays(first, Optional.of(last(end)).filter(last -> last.isAfter(first)), from);
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
