package org.acta.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as exactly as it is known: a day, a month or a year.
 *
 * @param earliest the first day that it may be
 * @param latest the last day that it may be
 */
record PartialDate(LocalDate earliest, LocalDate latest) {
    static final PartialDate PAST = of(LocalDate.MIN);
    static final PartialDate FUTURE = of(LocalDate.MAX);

    private static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** From {@code 2014-03-24}, {@code 2014-03} or {@code 2014}; a {@link DateTimeException} for anything else. */
    static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                int year = number(text, 0, 4);
                yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                var month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
                yield new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            case 10 -> of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
            default -> throw new DateTimeException("no date: " + text);
        };
    }

    /** As {@link #parse} takes it; nothing for a bound that is not known. */
    Optional<String> written() {
        if (this.equals(PAST) || this.equals(FUTURE)) {
            return Optional.empty();
        }
        int length = earliest.equals(latest) ? 10 : earliest.getMonth() == latest.getMonth() ? 7 : 4;
        return Optional.of(earliest.toString().substring(0, length));
    }

    /** The digits from {@code first} to before {@code end}, behind a hyphen unless they come first. */
    private static int number(String text, int first, int end) {
        int number = 0;
        for (int i = first; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0 || first > 0 && text.charAt(first - 1) != '-') {
                throw new DateTimeException("no date: " + text);
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
