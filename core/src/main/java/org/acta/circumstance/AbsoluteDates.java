package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.DIGITS;
import static org.acta.circumstance.TimeRule.absolute;
import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.DAY;
import static org.acta.circumstance.TimeWords.MONTH;
import static org.acta.circumstance.TimeWords.MONTHS;
import static org.acta.circumstance.TimeWords.OTHER_DAY;
import static org.acta.circumstance.TimeWords.OTHER_MONTH;
import static org.acta.circumstance.TimeWords.WEEKDAYS;
import static org.acta.circumstance.TimeWords.YEAR;
import static org.acta.circumstance.TimeWords.month;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days of months, with their year or without: 2022-02-10, 10 February 2022, Feb. 3, the 3rd of May, 3-5 May. */
final class AbsoluteDates {
    private static final String NAMED = "(?:(?:" + WEEKDAYS + ")(?:,| the)? (?:the )?)?";
    private static final String OR_YEAR = "(?:,? (?:of )?" + YEAR + "|,? (?:of )?(?<which>last|this|next) year\\b)?";
    private static final String TO = " ?(?:[-–—]|to|until|through|and|or|&) ?";
    private static final String NO_AMOUNT = "\\b(?![.,:]?\\d| per ?cent| percent|%|-year)";

    private AbsoluteDates() {}

    static List<TimeRule> rules() {
        var digitsOrWeekday = DIGITS + "|" + WEEKDAYS;
        var monthOrWeekday = MONTHS + "|" + WEEKDAYS;
        return List.of(
                absolute(DIGITS, "(\\d{4})([-/])(\\d{2})\\2(\\d{2})\\b(?![-/]?\\d)", (m, f) -> day(m, 1, 3, 4)),
                absolute(DIGITS, "(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b", (m, f) -> day(m, 3, 2, 1)),
                absolute(DIGITS, "(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})\\b", (m, f) -> slashed(m)),
                relative(
                        DIGITS,
                        DAY + "(?<to>" + TO + ")" + OTHER_DAY + " (?:of )?" + MONTH + OR_YEAR,
                        AbsoluteDates::days),
                relative(
                        MONTHS,
                        MONTH + " " + DAY + "(?<to>" + TO + ")" + OTHER_DAY + NO_AMOUNT + "(?! (?:" + MONTHS + ")\\b)"
                                + OR_YEAR,
                        AbsoluteDates::days),
                relative(
                        DIGITS,
                        DAY + " (?:of )?" + MONTH + "(?<to> ?[-–—] ?)" + OTHER_DAY + " (?:of )?" + OTHER_MONTH
                                + OR_YEAR,
                        AbsoluteDates::days),
                absolute(
                        digitsOrWeekday,
                        NAMED + DAY + " (?:of )?" + MONTH + ",? (?:of )?" + YEAR,
                        (m, f) -> day(year(m), m.group("month"), m.group("day"))),
                absolute(
                        monthOrWeekday,
                        NAMED + MONTH + " (?:the )?" + DAY + ",? " + YEAR,
                        (m, f) -> day(year(m), m.group("month"), m.group("day"))),
                relative(digitsOrWeekday, NAMED + DAY + " (?:of )?" + MONTH + OR_YEAR, AbsoluteDates::dayOfMonth),
                relative(
                        monthOrWeekday,
                        NAMED + MONTH + " (?:the )?" + DAY + NO_AMOUNT + OR_YEAR,
                        AbsoluteDates::dayOfMonth),
                relative(
                        DIGITS,
                        "(?<day>\\d{1,2})(?:st|nd|rd|th) of (?<which>this|last|next) month\\b",
                        (m, a) -> ofMonth(a.published().plusMonths(shift(m.group("which"))), m)));
    }

    private static Optional<When> days(MatchResult match, Anchor anchor) {
        var month = match.group("month");
        var month2 = match.namedGroups().containsKey("month2") ? match.group("month2") : month;
        var from = date(match, month, match.group("day"), anchor);
        var to = date(match, month2, match.group("day2"), anchor);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var start = from.get().isAfter(to.get()) ? from.get().minusYears(1) : from.get();
        boolean either = match.group("to").contains("or");
        return Optional.of(either ? When.days(start, to.get()).about() : When.days(start, to.get()));
    }

    private static Optional<When> dayOfMonth(MatchResult match, Anchor anchor) {
        return date(match, match.group("month"), match.group("day"), anchor).map(When::day);
    }

    /** In the year that is named, else in the nearest. */
    private static Optional<LocalDate> date(MatchResult match, String monthName, String day, Anchor anchor) {
        int month = month(monthName).getValue();
        int dayOfMonth = Integer.parseInt(day);
        if (match.group("year") != null) {
            return valid(year(match), month, dayOfMonth);
        }
        if (match.group("which") != null) {
            return valid(anchor.published().getYear() + shift(match.group("which")), month, dayOfMonth);
        }
        return valid(2000, month, dayOfMonth).flatMap(date -> anchor.nearest(MonthDay.from(date)));
    }

    private static Optional<When> ofMonth(LocalDate month, MatchResult match) {
        return valid(month.getYear(), month.getMonthValue(), Integer.parseInt(match.group("day")))
                .map(When::day);
    }

    static int shift(String which) {
        return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    }

    private static int year(MatchResult match) {
        return Integer.parseInt(match.group("year"));
    }

    /** 13/02/2022 can only be a day in February; 03/02/2022 is left out, since Britain and America read it differently. */
    private static Optional<When> slashed(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        if (first > 12) {
            return day(match, 3, 2, 1);
        }
        return second > 12 || first == second ? day(match, 3, 1, 2) : Optional.empty();
    }

    private static Optional<When> day(MatchResult match, int year, int month, int day) {
        return valid(
                        Integer.parseInt(match.group(year)),
                        Integer.parseInt(match.group(month)),
                        Integer.parseInt(match.group(day)))
                .map(When::day);
    }

    private static Optional<When> day(int year, String month, String day) {
        return valid(year, month(month).getValue(), Integer.parseInt(day)).map(When::day);
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
