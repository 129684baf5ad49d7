package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.DIGITS;
import static org.acta.circumstance.TimeRule.absolute;
import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.MONTH;
import static org.acta.circumstance.TimeWords.MONTHS;
import static org.acta.circumstance.TimeWords.YEAR;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Months, years, decades and centuries: March 2014, in May, March last year, 2014, 2014-2020, the 1990s. */
final class MonthsAndYears {
    /** Before one of these a bare number of four digits is a year. */
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "throughout",
            "from",
            "between",
            "of",
            "as of",
            "starting",
            "through",
            "prior to",
            "ahead of");

    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "throughout",
            "from",
            "between",
            "of",
            "as of",
            "starting",
            "through",
            "prior to",
            "ahead of",
            "over",
            "to",
            "for",
            "on");
    private static final String YEARS = "(?:1[4-9]|20)\\d{2}";
    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    /** "the 2015 deal", "its 2008 Games" */
    private static final String YEAR_OF_A_THING = "(?<=\\b(?i:the|a|its|his|her|their|this|last|country’s|country's) )"
            + "(?!2000)" + "(?:19|20)\\d{2}(?= [a-z]{3}| [A-Z][a-z]+ [a-z])";

    private MonthsAndYears() {}

    static List<TimeRule> rules() {
        return List.of(
                absolute(
                        MONTHS,
                        MONTH + ",? (?:of )?" + YEAR,
                        (m, f) -> Optional.of(month(Integer.parseInt(m.group("year")), m))),
                relative(
                        MONTHS,
                        MONTH + ",? (?:of )?(?<which>last|this|next) year\\b",
                        (m, a) ->
                                Optional.of(month(a.published().getYear() + AbsoluteDates.shift(m.group("which")), m))),
                relative(
                        "last|next|this|past|coming",
                        "(?i:last|next|this(?: past| coming)?|past|coming) " + MONTH + "(?![-\\w]| \\d)",
                        MonthsAndYears::which),
                relative(MONTHS, MONTH + "(?![-\\w]| \\d|’?s? ?[A-Z][a-z]+ (?:said|told))", MonthsAndYears::bareMonth),
                absolute(
                        DIGITS,
                        "(?<from>(?:1[5-9]|20)\\d{2})(?<to> ?[-–/] ?| to | and | until | till )(?<end>" + YEARS
                                + "|\\d{2})\\b(?![-–:.,/]?\\d|[%-])",
                        MonthsAndYears::years),
                absolute(
                        DIGITS,
                        "(?<decade>(?:1[5-9]|20)\\d0)(?:’|')?s\\b",
                        (m, f) -> Optional.of(decade(Integer.parseInt(m.group("decade"))))),
                absolute(
                        String.join("|", TENS),
                        "(?:" + String.join("|", TENS) + ")\\b(?! [a-z]+ (?:old|age))",
                        (m, f) -> f.isBare()
                                ? Optional.empty()
                                : Optional.of(decade(1920 + 10 * TENS.indexOf(m.group())))),
                absolute(
                        DIGITS,
                        "(?<nth>1[5-9]|20|21)(?:th|st)[- ][Cc]entury\\b",
                        (m, f) -> Optional.of(century(Integer.parseInt(m.group("nth"))))),
                absolute(
                        DIGITS,
                        YEAR_OF_A_THING,
                        (m, f) -> Optional.of(When.point(Moment.ofYear(Integer.parseInt(m.group()))))),
                absolute(
                        DIGITS,
                        YEARS
                                + "\\b(?![-–:.,/]?\\d|[-–%]| ?(?:[KkMm]m|GMT|UTC|hours|hrs|people|men|women|troops|soldiers)\\b)",
                        MonthsAndYears::year));
    }

    private static When month(int year, MatchResult match) {
        return When.point(Moment.of(YearMonth.of(year, TimeWords.month(match.group("month")))));
    }

    private static Optional<When> which(MatchResult match, Anchor anchor) {
        var named = TimeWords.month(match.group("month"));
        var here = YearMonth.from(anchor.published());
        var same = here.withMonth(named.getValue());
        var start = match.group().toLowerCase(Locale.ROOT);
        var month = start.startsWith("last") || start.contains("past")
                ? same.isBefore(here) ? same : same.minusYears(1)
                : start.startsWith("next") || start.contains("coming")
                        ? same.isAfter(here) ? same : same.plusYears(1)
                        : same;
        return Optional.of(When.point(Moment.of(month)));
    }

    /** A month alone needs a preposition before it, so that nobody called May or April is a month. */
    private static Optional<When> bareMonth(MatchResult match, Anchor anchor) {
        var frame = anchor.frame();
        if (!BEFORE_MONTHS.contains(frame.preposition()) && frame.edge().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(When.point(Moment.of(anchor.nearest(TimeWords.month(match.group("month"))))));
    }

    private static Optional<When> years(MatchResult match, Frame frame) {
        int from = Integer.parseInt(match.group("from"));
        var end = match.group("end");
        int to = end.length() == 4 ? Integer.parseInt(end) : from / 100 * 100 + Integer.parseInt(end);
        var joint = match.group("to").strip();
        boolean joined = switch (joint) {
            case "to", "until", "till" -> frame.preposition().equals("from");
            case "and" -> frame.preposition().equals("between");
            default -> end.length() == 4 || to == from + 1 || !frame.isBare();
        };
        return joined && from < to ? Optional.of(When.span(Moment.ofYear(from), Moment.ofYear(to))) : Optional.empty();
    }

    private static Optional<When> year(MatchResult match, Frame frame) {
        boolean framed =
                BEFORE_YEARS.contains(frame.preposition()) || !frame.edge().isEmpty();
        return framed ? Optional.of(When.point(Moment.ofYear(Integer.parseInt(match.group())))) : Optional.empty();
    }

    private static When decade(int first) {
        return When.span(Moment.ofYear(first), Moment.ofYear(first + 9));
    }

    private static When century(int nth) {
        return When.span(Moment.ofYear(nth * 100 - 99), Moment.ofYear(nth * 100));
    }
}
