package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.absolute;
import static org.acta.circumstance.TimeRule.relative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** How English news names times. A rule takes its words before the rules after it. */
final class TimeRules {
    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d{2})\\b(?![-–:.,]?\\d)";
    private static final String NUMBER =
            "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** “on”, “early on”, “earlier on”, “on the evening of”; “Thursday,” before a date. */
    private static final String ON = "\\b(?:(?i:earl(?:y|ier)|late(?:r)?) )?(?:(?i:on) )?";

    private static final String OF_DAY = "(?: (?:morning|afternoon|evening|night)\\b)?";
    private static final String BEFORE_DATE = ON + "(?:" + WEEKDAY + "(?:,| the)? )?(?:the )?";

    private TimeRules() {}

    static List<TimeRule> english() {
        return List.of(
                absolute("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", m -> day(m.group(1), m.group(2), m.group(3))),
                absolute(
                        BEFORE_DATE + DAY + " (?:of )?" + MONTH + ",? " + YEAR,
                        m -> day(m.group(4), m.group(3), m.group(2))),
                absolute(BEFORE_DATE + MONTH + " " + DAY + ",? " + YEAR, m -> day(m.group(4), m.group(2), m.group(3))),
                relative(BEFORE_DATE + DAY + " (?:of )?" + MONTH + "\\b", (m, a) -> day(a, m.group(3), m.group(2))),
                relative(
                        BEFORE_DATE + MONTH + " " + DAY + "\\b(?![.,:]?\\d| per ?cent|%)",
                        (m, a) -> day(a, m.group(2), m.group(3))),
                absolute("\\b(?:(?i:in) (?:(?:early|mid|late)[- ])?)?" + MONTH + ",? " + YEAR, TimeRules::monthOfYear),
                relative(
                        "\\b(?i:last|next) " + WEEKDAY + "\\b" + OF_DAY,
                        (m, a) -> Optional.of(
                                (startsWith(m, "last") ? a.last(weekday(m.group(1))) : a.next(weekday(m.group(1))))
                                        .toString())),
                relative(
                        ON + "(?<!\\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Shrove|Maundy) )" + WEEKDAY
                                + "\\b(?! (?:Times|Mirror|Telegraph|Express|Mail|Herald|People|Business Post))"
                                + OF_DAY,
                        (m, a) -> Optional.of(a.nearest(weekday(m.group(1))).toString())),
                relative("\\b(?i:yesterday|last night)\\b" + OF_DAY, (m, a) -> days(a, -1)),
                relative(
                        "\\b(?i:(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening))\\b",
                        (m, a) -> days(a, 0)),
                relative("\\b(?i:tomorrow)\\b" + OF_DAY, (m, a) -> days(a, 1)),
                relative(
                        "\\b(?i:(?:over|at|during) the weekend)\\b",
                        (m, a) -> Optional.of(Anchor.week(a.nearest(DayOfWeek.SATURDAY)))),
                relative(
                        "\\b(?i:(?:earl(?:y|ier)|later?) in the week|(?:earl(?:y|ier) |later? )?this week)\\b",
                        (m, a) -> Optional.of(Anchor.week(a.published()))),
                relative("\\b(?i:(?:earlier |later )?this (month|year))\\b", (m, a) -> shifted(a, 0, m.group(1))),
                relative(
                        "\\b(?i:(?:late |early |earlier )?last (week|month|year))\\b",
                        (m, a) -> shifted(a, -1, m.group(1))),
                relative("\\b(?i:(?:late |early )?next (week|month|year))\\b", (m, a) -> shifted(a, 1, m.group(1))),
                relative(
                        "\\b(?i:" + NUMBER + " (day|week|month|year)s? ago)\\b",
                        (m, a) -> shifted(a, -number(m.group(1)), m.group(2))),
                relative(
                        "\\b(?:(?i:in|last) (?:(?:early|mid|late)[- ])?)" + MONTH + "(?![-\\w]| \\d)",
                        (m, a) -> Optional.of(a.nearest(month(m.group(1))).toString())),
                absolute("\\b(?i:in) (?:(?:early|mid|late)[- ])?" + YEAR, m -> Optional.of(m.group(1))));
    }

    private static Optional<String> days(Anchor anchor, int days) {
        return Optional.of(anchor.published().plusDays(days).toString());
    }

    /** As exact as the unit: weeks ago is a week, not a day. */
    private static Optional<String> shifted(Anchor anchor, int by, String unit) {
        var day = anchor.published();
        return Optional.of(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "day" -> day.plusDays(by).toString();
                    case "week" -> Anchor.week(day.plusWeeks(by));
                    case "month" -> YearMonth.from(day).plusMonths(by).toString();
                    default -> String.valueOf(day.plus(by, ChronoUnit.YEARS).getYear());
                });
    }

    private static Optional<String> monthOfYear(MatchResult match) {
        return Optional.of(YearMonth.of(Integer.parseInt(match.group(2)), month(match.group(1)))
                .toString());
    }

    private static Optional<String> day(String year, String month, String day) {
        int monthOfYear = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : month(month).getValue();
        return day(Integer.parseInt(year), monthOfYear, Integer.parseInt(day));
    }

    /** A day without its year: the nearest one; with a future the next. */
    private static Optional<String> day(Anchor anchor, String monthName, String day) {
        var published = anchor.published();
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(year -> day(year, month(monthName).getValue(), Integer.parseInt(day)))
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .filter(date -> anchor.tense() == Tense.PAST || !date.isBefore(published))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))))
                .map(LocalDate::toString);
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Month month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int number(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        return lower.equals("a") || lower.equals("an") ? 1 : NUMBERS.indexOf(lower);
    }

    private static boolean startsWith(MatchResult match, String word) {
        return match.group().toLowerCase(Locale.ROOT).startsWith(word);
    }
}
