package org.acta.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.acta.dictionary.Period;

/** Times in office and the like as a person says them: "17 May 2017 to 20 May 2022", "since March 2004". */
final class Days {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** Empty where nothing is known. */
    static Optional<String> of(Period period) {
        var first = period.first().map(Days::date);
        var end = period.end().map(Days::date);
        if (first.isPresent() && end.isPresent()) {
            return Optional.of(first.get() + " to " + end.get());
        }
        return first.map(date -> "since " + date).or(() -> end.map(date -> "until " + date));
    }

    /** Of a date as exactly as it is known. */
    private static String date(String written) {
        return switch (written.length()) {
            case 10 -> Sheet.day(LocalDate.parse(written));
            case 7 -> MONTH.format(YearMonth.parse(written));
            default -> written;
        };
    }
}
