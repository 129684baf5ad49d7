package org.acta.circumstance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Feasts and days of remembrance by name, from {@code holidays.tsv}: Christmas, Eid al-Fitr, Ukraine’s Independence Day. */
final class Holidays {
    private static final String WHICH = "(?:(?<which>(?i:last|this|next)) )?";
    private static final String YEAR =
            "(?:,? (?:in )?(?<year>(?:19|20)\\d{2})\\b|,? (?<whichYear>last|this|next) year\\b)?";
    /** A Christmas tree is no time, nor is the Easter Rising. */
    private static final String NO_THING =
            "\\b(?!-| (?:[Tt]ree|market|card|carol|present|gift|song|single|pudding|jumper|bonus|shopping|light|decoration|egg|bunny"
                    + "|cake|turkey|[Rr]ising|Island|[Aa]greement|[Aa]ccord|[Pp]arade float|album|film|movie|story|costume|party))";

    private Holidays() {}

    static List<TimeRule> rules() {
        return WordTable.rows("holidays.tsv").stream().map(Holidays::rule).toList();
    }

    private static TimeRule rule(String[] row) {
        var names = Arrays.stream(row[0].split("\\|")).map(Holidays::spelling).toList();
        var of = row[1].isEmpty() ? "" : "(?<=\\b(?:" + row[1] + ")(?:’s|'s|’|')? )";
        var starts = names.stream().map(name -> firstWord(name)).collect(Collectors.joining("|")) + "|last|this|next";
        var day = HolidayCalendar.of(row[2]);
        int days = Integer.parseInt(row[3]);
        return TimeRule.relative(
                starts,
                of + WHICH + "(?:" + String.join("|", names) + ")" + NO_THING + YEAR,
                (m, a) -> when(m, a, day, days));
    }

    private static String spelling(String name) {
        return name.replace("’", "[’']").replace("St ", "St\\.? ");
    }

    private static String firstWord(String name) {
        return name.split("[^\\p{L}\\d]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Optional<When> when(
            MatchResult match, Anchor anchor, IntFunction<Optional<LocalDate>> day, int days) {
        return first(match, anchor, day).map(first -> When.days(first, first.plusDays(days - 1L)));
    }

    private static Optional<LocalDate> first(MatchResult match, Anchor anchor, IntFunction<Optional<LocalDate>> day) {
        if (match.group("year") != null) {
            return day.apply(Integer.parseInt(match.group("year")));
        }
        if (match.group("whichYear") != null) {
            return day.apply(anchor.published().getYear() + AbsoluteDates.shift(match.group("whichYear")));
        }
        int year = anchor.published().getYear();
        var around = List.of(day.apply(year - 1), day.apply(year), day.apply(year + 1)).stream()
                .flatMap(Optional::stream)
                .toList();
        var which = Optional.ofNullable(match.group("which"))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .orElse("");
        return switch (which) {
            case "last" ->
                around.stream()
                        .filter(date -> date.isBefore(anchor.published()))
                        .reduce((a, b) -> b);
            case "next" ->
                around.stream().filter(date -> date.isAfter(anchor.published())).findFirst();
            case "this" -> day.apply(year);
            default ->
                anchor.frame().isDeadline() && anchor.tense() != Tense.PAST_PERFECT
                        ? around.stream()
                                .filter(date -> !date.isBefore(anchor.published()))
                                .findFirst()
                        : anchor.nearest(day);
        };
    }
}
