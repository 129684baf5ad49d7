package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.PART_OF_DAY;
import static org.acta.circumstance.TimeWords.WEEKDAY;
import static org.acta.circumstance.TimeWords.WEEKDAYS;
import static org.acta.circumstance.TimeWords.weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days of the week and weekends: Thursday, last Friday, Monday of next week, Sunday week, over the weekend. */
final class Weekdays {
    /** Names of days that are not any such day, and of newspapers. */
    private static final String NO_NAME_BEFORE =
            "(?<!\\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Shrove|Maundy|Super|Holy|Whit|Fat|Silver|Casual|every|Every|each|Each|"
                    + "any|Sheffield|per|a|A) )";

    private static final String NO_NAME_AFTER =
            "(?! (?:Times|Mirror|Telegraph|Express|Mail|Herald|People|Business Post|Post|Sun|World|Independent"
                    + "|Club|Night Live|Night Football|Night Fever|Agreement|Tribune|Morning Herald|Star|Guardian)\\b)(?!-)";

    private Weekdays() {}

    static List<TimeRule> rules() {
        return List.of(
                relative(
                        WEEKDAYS,
                        WEEKDAY + PART_OF_DAY
                                + ",? (?:of )?(?<which>last|this|next|the previous|the following) week\\b",
                        (m, a) -> Optional.of(inWeek(m, a))),
                relative(
                        WEEKDAYS,
                        WEEKDAY + " week\\b(?!-)",
                        (m, a) -> Optional.of(
                                When.day(a.next(weekday(m.group("weekday"))).plusWeeks(1)))),
                relative(
                        "last|next|this|coming|past|previous|following",
                        "(?<which>(?i:last|next|this coming|this past|this|coming|past|previous|following)) " + WEEKDAY
                                + NO_NAME_AFTER + PART_OF_DAY,
                        (m, a) -> Optional.of(part(which(m, a), m))),
                relative(
                        WEEKDAYS,
                        NO_NAME_BEFORE + WEEKDAY + NO_NAME_AFTER + PART_OF_DAY,
                        (m, a) -> Optional.of(part(When.day(a.nearest(weekday(m.group("weekday")))), m))),
                relative(
                        "weekend|last|this|next|past|coming|previous|following",
                        "(?i:(?:(?<which>last|this past|this coming|this|next|past|coming|previous|following) )?weekend)\\b(?!-| of \\d)",
                        Weekdays::weekend));
    }

    private static When inWeek(MatchResult match, Anchor anchor) {
        var monday = Grain.WEEK
                .first(anchor.published())
                .plusWeeks(
                        switch (match.group("which")) {
                            case "last", "the previous" -> -1;
                            case "next", "the following" -> 1;
                            default -> 0;
                        });
        return part(When.day(monday.plusDays(weekday(match.group("weekday")).getValue() - 1)), match);
    }

    private static When which(MatchResult match, Anchor anchor) {
        var day = weekday(match.group("weekday"));
        return When.day(
                switch (match.group("which").toLowerCase(Locale.ROOT)) {
                    case "last", "past", "this past" -> anchor.last(day);
                    case "next", "coming", "this coming" -> anchor.next(day);
                    case "previous" ->
                        new Anchor(anchor.namedOrPublished(Grain.DAY).first(), Tense.PAST, anchor.frame(), List.of())
                                .last(day);
                    case "following" ->
                        new Anchor(anchor.namedOrPublished(Grain.DAY).first(), Tense.PAST, anchor.frame(), List.of())
                                .next(day);
                    default -> Grain.WEEK.first(anchor.published()).plusDays(day.getValue() - 1);
                });
    }

    /** Saturday and Sunday. "The weekend" alone needs a preposition, so that a weekend trip is none. */
    private static Optional<When> weekend(MatchResult match, Anchor anchor) {
        var which = Optional.ofNullable(match.group("which")).map(w -> w.toLowerCase(Locale.ROOT));
        if (which.isEmpty() && anchor.frame().isBare()) {
            return Optional.empty();
        }
        var saturday = switch (which.orElse("")) {
            case "" -> nearestWeekend(anchor);
            case "this" -> Grain.WEEK.first(anchor.published()).plusDays(5);
            case "next", "coming", "this coming" -> anchor.next(DayOfWeek.SATURDAY);
            case "following" -> anchor.namedOrPublished(Grain.DAY).last().plusDays(5);
            default -> lastWeekend(anchor.published());
        };
        return Optional.of(When.days(saturday, saturday.plusDays(1)));
    }

    private static LocalDate nearestWeekend(Anchor anchor) {
        return anchor.looksAhead()
                ? Grain.WEEK.first(anchor.published()).plusDays(5)
                : anchor.nearest(DayOfWeek.SATURDAY);
    }

    /** On a Sunday last weekend is the one before. */
    private static LocalDate lastWeekend(LocalDate published) {
        return Grain.WEEK.first(published).minusDays(2);
    }

    private static When part(When when, MatchResult match) {
        return when.at(Optional.ofNullable(match.group("part")).map(part -> part.equals("midnight") ? "24:00" : part));
    }
}
