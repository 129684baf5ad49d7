package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.DIGITS;
import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Seasons, quarters, halves, and years that begin in another month; seasons are those of the north. */
final class PartsOfYears {
    private static final String OF_YEAR =
            "(?:,? (?:(?i:of|in) )?(?:(?<year>(?:19|20)\\d{2})\\b(?![-–/]\\d)|(?<which>(?i:last|this|next|the|the same)) (?i:year)\\b))";
    private static final String WHICH = "(?<which>(?i:last|this|next|the current|the previous|the coming|the past))";
    private static final String NTH = "(?<nth>(?i:first|second|third|fourth|final|last))";

    private PartsOfYears() {}

    static List<TimeRule> rules() {
        return List.of(
                relative(
                        "last|this|next|the",
                        WHICH
                                + " (?<season>(?i:spring|summer|autumn|fall|winter))\\b(?!-| (?:of|holiday|Olympic|Games|school))",
                        (m, a) -> Optional.of(whichSeason(m, a))),
                relative(
                        "the|spring|summer|autumn|winter|fall",
                        "(?i:the )?(?<season>(?i:spring|summer|autumn|winter)|(?<=the |in )fall|fall(?= of ))"
                                + OF_YEAR,
                        (m, a) -> Optional.of(season(m, year(m, a)))),
                relative(
                        "spring|summer|autumn|winter",
                        "(?<season>spring|summer|autumn|winter)\\b(?!-| (?:of|holiday|school|sports?|Olympic|Games|break|clothes|coat))",
                        PartsOfYears::bareSeason),
                relative(
                        "the|first|second|third|fourth|final|last",
                        "(?i:the )?" + NTH + " (?i:quarter|three months)\\b" + OF_YEAR,
                        (m, a) -> Optional.of(quarter(nth(m), year(m, a)))),
                relative(
                        "the|first|second|third|fourth|final",
                        "(?i:the )?(?<nth>(?i:first|second|third|fourth|final)) (?i:quarter)\\b(?! of an?\\b|-)",
                        PartsOfYears::nearestQuarter),
                relative(
                        "q1|q2|q3|q4",
                        "Q(?<nth>[1-4])(?: (?:of )?(?<year>20\\d{2}))?\\b",
                        (m, a) -> m.group("year") == null
                                ? nearestQuarter(m, a)
                                : Optional.of(quarter(nth(m), Integer.parseInt(m.group("year"))))),
                relative(
                        "last|this|next|the",
                        WHICH + " (?i:quarter)\\b(?! of an?\\b)",
                        (m, a) -> Optional.of(whichQuarter(m, a))),
                relative(
                        "the|first|second",
                        "(?i:the )?(?<nth>(?i:first|second)) (?i:half|six months)" + OF_YEAR,
                        (m, a) -> Optional.of(half(nth(m), year(m, a)))),
                relative(
                        "the|" + TimeWords.NUMBERS + "|year",
                        "(?:(?i:the )?(?<number>(?i:two|three|four|six|nine|ten|twelve|12|10|9|6|3)) months|(?:the )?year)"
                                + " (?:to|through|ended|ending) (?:(?:the )?end of |(?:in )?)" + MONTH
                                + "(?:,? (?<year>20\\d{2})\\b)?(?! \\d)",
                        PartsOfYears::monthsTo),
                relative(
                        "the|first|second|third|fourth|last",
                        "(?i:the )?" + NTH + " week (?:of|in) " + MONTH + "(?:,? (?<year>20\\d{2})\\b)?",
                        PartsOfYears::weekOfMonth),
                relative(
                        "last|this|next|the",
                        WHICH + " (?<kind>(?i:fiscal|financial|tax|academic|school)) (?i:year)\\b",
                        (m, a) -> Optional.of(whichSpecial(m, a))),
                relative(
                        "the|fiscal|financial|fy|academic",
                        "(?i:the )?(?<kind>(?i:fiscal|financial|FY))(?: (?i:year))? ?(?<year>20\\d{2})\\b(?![-–/]\\d)",
                        (m, a) -> Optional.of(special(m.group("kind"), Integer.parseInt(m.group("year")) - 1)
                                .about())),
                relative(
                        DIGITS,
                        "(?<year>(?:19|20)\\d{2})[-–/](?:20)?\\d{2} (?<kind>(?i:fiscal|financial|tax|academic|school)) (?i:year)\\b",
                        (m, a) -> Optional.of(special(m.group("kind"), Integer.parseInt(m.group("year"))))));
    }

    private static int year(MatchResult match, Anchor anchor) {
        if (match.group("year") != null) {
            return Integer.parseInt(match.group("year"));
        }
        return anchor.published().getYear()
                + AbsoluteDates.shift(match.group("which").toLowerCase(Locale.ROOT));
    }

    private static When months(YearMonth first, int count) {
        return When.span(Moment.of(first), Moment.of(first.plusMonths(count - 1L)));
    }

    /** Winter begins in the December of its year. */
    private static When season(MatchResult match, int year) {
        return months(YearMonth.of(year, startOfSeason(match)), 3);
    }

    private static int startOfSeason(MatchResult match) {
        return switch (match.group("season").toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    /** Three months cut the year into seasons: the one that is meant lies before, around or after publication. */
    private static When whichSeason(MatchResult match, Anchor anchor) {
        var here = YearMonth.from(anchor.published());
        var same = here.withMonth(startOfSeason(match));
        var begun = same.isAfter(here) ? same.minusYears(1) : same;
        boolean inIt = !here.isAfter(begun.plusMonths(2));
        return months(
                switch (which(match)) {
                    case -1 -> inIt ? begun.minusYears(1) : begun;
                    case 1 -> begun.plusYears(1);
                    default ->
                        inIt || begun.getYear() == here.getYear() && !anchor.looksAhead() ? begun : begun.plusYears(1);
                },
                3);
    }

    private static Optional<When> bareSeason(MatchResult match, Anchor anchor) {
        if (!List.of("in", "since", "by", "until", "over", "during", "before", "throughout")
                .contains(anchor.frame().preposition())) {
            return Optional.empty();
        }
        var here = YearMonth.from(anchor.published());
        var same = here.withMonth(startOfSeason(match));
        var begun = same.isAfter(here) ? same.minusYears(1) : same;
        boolean over = here.isAfter(begun.plusMonths(2));
        return Optional.of(months(anchor.looksAhead() && over ? begun.plusYears(1) : begun, 3));
    }

    /** "the three months to June" */
    private static Optional<When> monthsTo(MatchResult match, Anchor anchor) {
        var last = month(match, anchor);
        int count = match.group("number") == null ? 12 : (int) TimeWords.number(match.group("number"));
        return Optional.of(months(last.minusMonths(count - 1L), count));
    }

    /** Its week of seven days, counted from the first of the month or back from the last. */
    private static Optional<When> weekOfMonth(MatchResult match, Anchor anchor) {
        var month = month(match, anchor);
        boolean last = match.group("nth").matches("(?i:last|final)");
        var first = last ? month.atEndOfMonth().minusDays(6) : month.atDay(7 * nth(match) - 6);
        return Optional.of(When.days(first, first.plusDays(6)));
    }

    private static YearMonth month(MatchResult match, Anchor anchor) {
        var month = TimeWords.month(match.group("month"));
        return match.group("year") == null
                ? anchor.nearest(month)
                : YearMonth.of(Integer.parseInt(match.group("year")), month);
    }

    private static int nth(MatchResult match) {
        return switch (match.group("nth").toLowerCase(Locale.ROOT)) {
            case "first", "1" -> 1;
            case "second", "2" -> 2;
            case "third", "3" -> 3;
            default -> 4;
        };
    }

    private static When quarter(int nth, int year) {
        return months(YearMonth.of(year, 3 * nth - 2), 3);
    }

    /** The last such quarter that has begun; ahead the next that has not ended. */
    private static Optional<When> nearestQuarter(MatchResult match, Anchor anchor) {
        var here = YearMonth.from(anchor.published());
        var same = here.withMonth(3 * nth(match) - 2);
        int shift = anchor.looksAhead() ? same.plusMonths(2).isBefore(here) ? 1 : 0 : same.isAfter(here) ? -1 : 0;
        return Optional.of(quarter(nth(match), same.getYear() + shift));
    }

    private static When whichQuarter(MatchResult match, Anchor anchor) {
        var here = YearMonth.from(anchor.published());
        var start = here.withMonth((here.getMonthValue() - 1) / 3 * 3 + 1);
        return months(start.plusMonths(3L * which(match)), 3);
    }

    private static When half(int nth, int year) {
        return months(YearMonth.of(year, 6 * nth - 5), 6);
    }

    private static When whichSpecial(MatchResult match, Anchor anchor) {
        LocalDate published = anchor.published();
        int start = startOfYear(match.group("kind"));
        int begun = published.getMonthValue() < start ? published.getYear() - 1 : published.getYear();
        return special(match.group("kind"), begun + which(match));
    }

    /** Financial years begin in April (Britain, India), fiscal years in October (United States), schools in September. */
    private static When special(String kind, int begun) {
        return months(YearMonth.of(begun, startOfYear(kind)), 12);
    }

    private static int startOfYear(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "financial", "tax" -> 4;
            case "academic", "school" -> 9;
            default -> 10;
        };
    }

    private static int which(MatchResult match) {
        return switch (match.group("which").toLowerCase(Locale.ROOT)) {
            case "last", "the previous", "the past" -> -1;
            case "next", "the coming" -> 1;
            default -> 0;
        };
    }
}
