package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.NUMBER;
import static org.acta.circumstance.TimeWords.NUMBERS;
import static org.acta.circumstance.TimeWords.UNIT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.acta.annotation.TimeExpression.Kind;

/** Units before and after publication: last week, two years ago, in three days, the past few months, for four years. */
final class RelativeUnits {
    private static final String WHOLE = "(?<unit>(?i:week|month|year|decade))\\b";
    private static final String NOT_SINCE =
            "(?!-| (?:old|older|younger|before|after|from|since|earlier|later|apart|prior|of age|ahead|on\\b))";

    private RelativeUnits() {}

    static List<TimeRule> rules() {
        return List.of(
                relative(
                        "this|last|next|previous|past|current|coming",
                        "(?<which>(?i:this past|this coming|this|last|next|previous|current|coming)) " + WHOLE
                                + "(?!-|’s-)",
                        RelativeUnits::which),
                relative("the", "(?i:the (?<which>week|month|year|decade) ahead)\\b", RelativeUnits::ahead),
                relative(
                        "end|start|beginning|year|week|month",
                        "(?i:(?:end|start|beginning) of (?:the|this) (?<unit>week|month|year|decade)|(?<unit2>year|month|week)[- ]end)\\b",
                        (m, a) -> Optional.of(When.point(new Moment(a.published(), grain(either(m)))))),
                relative("week|month|year", "(?i:(?<unit>week|month|year))\\b(?!-)", RelativeUnits::ofPublication),
                relative(
                        NUMBERS,
                        NUMBER + "[- ]" + UNIT
                                + "(?: or so| and a half)? (?i:ago)\\b(?: (?i:this|last) (?:week|month)\\b)?",
                        (m, a) -> Optional.of(rough(m, a, When.point(units(m).moment(a.published(), -1))))),
                relative(
                        NUMBERS,
                        NUMBER + " " + UNIT + "(?:’|')? (?i:time)\\b",
                        (m, a) -> Optional.of(rough(m, a, When.point(units(m).moment(a.published(), 1))))),
                relative(
                        NUMBERS,
                        "(?i:a week|a fortnight|two weeks) on (?<weekday>" + TimeWords.WEEKDAYS + ")\\b",
                        (m, a) -> Optional.of(When.day(a.next(TimeWords.weekday(m.group("weekday")))
                                .plusWeeks(m.group().toLowerCase(Locale.ROOT).startsWith("a week") ? 1 : 2)))),
                relative(
                        "the|past|last|these|this|recent|his|her|its|their",
                        "(?i:(?:(?:the|these|this|his|her|its|their) )?(?:past|last|preceding) )(?:" + NUMBER + " )"
                                + UNIT + NOT_SINCE,
                        (m, a) -> Optional.of(rough(m, a, past(units(m), a)))),
                relative(
                        "the|past",
                        "(?i:the past|past) (?<unit>(?i:day|week|month|year|decade|century))\\b",
                        (m, a) -> Optional.of(past(new Units(1, m.group("unit"), false), a))),
                relative(
                        "recent|the|past|last",
                        "(?i:(?:the )?(?:most )?recent|the past|the last) (?<unit>(?i:day|week|month|year|decade))s\\b",
                        (m, a) -> Optional.of(
                                past(Units.of("few", m.group("unit")), a).about())),
                relative(
                        "the|next|coming",
                        "(?i:(?:the )?(?:next|coming|following) )" + NUMBER + " " + UNIT,
                        (m, a) -> Optional.of(rough(m, a, ahead(units(m), a)))),
                relative(
                        "the|coming",
                        "(?i:(?:the )?coming) (?<unit>(?i:day|week|month|year))s\\b",
                        (m, a) -> Optional.of(
                                ahead(Units.of("few", m.group("unit")), a).about())),
                relative(NUMBERS, NUMBER + " " + UNIT + "(?! (?:ago|time)\\b)" + NOT_SINCE, RelativeUnits::duration));
    }

    private static Optional<When> which(MatchResult match, Anchor anchor) {
        var here = new Moment(anchor.published(), grain(match.group("unit")));
        if (match.group("unit").equalsIgnoreCase("decade")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (match.group("which").toLowerCase(Locale.ROOT)) {
                    case "this", "current" -> When.point(here);
                    case "next", "coming", "this coming" -> When.point(here.plus(1));
                    case "this past" -> past(new Units(1, match.group("unit"), false), anchor);
                    case "previous" ->
                        When.point(
                                new Moment(anchor.namedOrPublished(here.grain()).first(), here.grain()).plus(-1));
                    default -> When.point(here.plus(-1));
                });
    }

    /** "the year ahead" */
    private static Optional<When> ahead(MatchResult match, Anchor anchor) {
        return Optional.of(ahead(new Units(1, match.group("which").toLowerCase(Locale.ROOT), false), anchor));
    }

    /** "earlier in the week", "by the end of the year", "later in the month" */
    private static Optional<When> ofPublication(MatchResult match, Anchor anchor) {
        var frame = anchor.frame();
        boolean within = !frame.edge().isEmpty() || frame.preposition().equals("in") && frame.leads();
        return within
                ? Optional.of(When.point(new Moment(anchor.published(), grain(match.group("unit")))))
                : Optional.empty();
    }

    /** "for four years", "within 48 hours", "in two weeks": only where the sentence says which way they lie. */
    private static Optional<When> duration(MatchResult match, Anchor anchor) {
        var units = units(match);
        var frame = anchor.frame();
        if (anchor.tense() == Tense.FUTURE) {
            return switch (frame.preposition()) {
                case "within" -> Optional.of(rough(match, anchor, ahead(units, anchor)));
                case "in" -> Optional.of(rough(match, anchor, When.point(units.moment(anchor.published(), 1))));
                default -> Optional.empty();
            };
        }
        boolean lasting = frame.preposition().isEmpty() && frame.edge().isEmpty()
                || frame.preposition().equals("for")
                || frame.preposition().equals("over");
        return lasting && anchor.tense() == Tense.PERFECT && !units.unit().equals("hour")
                ? Optional.of(rough(match, anchor, past(units, anchor).as(Kind.DURATION)))
                : Optional.empty();
    }

    private static When past(Units units, Anchor anchor) {
        return When.span(units.moment(anchor.published(), -1), Moment.of(anchor.published()));
    }

    private static When ahead(Units units, Anchor anchor) {
        return When.span(Moment.of(anchor.published()), units.moment(anchor.published(), 1));
    }

    private static When rough(MatchResult match, Anchor anchor, When when) {
        return anchor.frame().about() || units(match).isRough() || match.group().contains(" or so")
                ? when.about()
                : when;
    }

    private static Units units(MatchResult match) {
        return Units.of(match.group("number"), match.group("unit"));
    }

    private static String either(MatchResult match) {
        return match.group("unit") != null ? match.group("unit") : match.group("unit2");
    }

    private static Grain grain(String unit) {
        return new Units(1, unit.toLowerCase(Locale.ROOT), false).grain();
    }
}
