package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.NUMBER;
import static org.acta.circumstance.TimeWords.NUMBERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times reckoned from the one named before them: the day before, a week earlier, the following month, that day. */
final class NamedBefore {
    private static final String UNIT = "(?<unit>(?i:day|night|morning|evening|afternoon|week|month|year))\\b";
    private static final String UNITS = "(?<unit>(?i:day|week|fortnight|month|year|decade))s?\\b";

    private NamedBefore() {}

    static List<TimeRule> rules() {
        return List.of(
                relative(
                        "the|a",
                        "(?i:the|a) " + UNIT
                                + " (?<way>(?i:before|earlier|after|later))\\b(?! (?:the|a|an|his|her|its|their|it|he|she|they|last|next|[A-Z]))",
                        NamedBefore::shifted),
                relative(
                        NUMBERS,
                        NUMBER + " " + UNITS + " (?<way>(?i:earlier|later|beforehand|afterwards))\\b(?! than)",
                        NamedBefore::shiftedBy),
                relative(
                        "the|previous|following|next",
                        "(?i:the )?(?<way>(?i:previous|preceding|following))(?: (?i:day’s|day's))? " + UNIT,
                        NamedBefore::shifted),
                relative("the", "(?i:the (?<way>next) (?<unit>day|morning|night|evening))\\b", NamedBefore::shifted),
                relative(
                        "that|the",
                        "(?i:that|(?:on |at )?(?:the|that) (?:same|very)) " + UNIT
                                + "(?! (?:before|after|earlier|later))",
                        NamedBefore::same));
    }

    private static Optional<When> shifted(MatchResult match, Anchor anchor) {
        var unit = match.group("unit").toLowerCase(Locale.ROOT);
        var grain = grain(unit);
        var base = new Moment(anchor.namedOrPublished(grain).first(), grain);
        return told(base.plus(sign(match)), anchor).map(when -> when.at(part(unit)));
    }

    private static Optional<When> shiftedBy(MatchResult match, Anchor anchor) {
        var units = Units.of(match.group("number"), match.group("unit"));
        var base = anchor.namedOrPublished(units.grain()).first();
        var when = told(units.moment(base, sign(match)), anchor);
        return anchor.frame().about() || units.isRough() ? when.map(When::about) : when;
    }

    /** "That day": only where one was named. */
    private static Optional<When> same(MatchResult match, Anchor anchor) {
        var unit = match.group("unit").toLowerCase(Locale.ROOT);
        var grain = grain(unit);
        return anchor.named(grain)
                .map(named -> When.point(new Moment(named.first(), grain)).at(part(unit)));
    }

    /** What lies after publication cannot be told of in the past. */
    private static Optional<When> told(Moment moment, Anchor anchor) {
        LocalDate published = anchor.published();
        return moment.first().isAfter(published) && !anchor.looksAhead()
                ? Optional.empty()
                : Optional.of(When.point(moment));
    }

    private static int sign(MatchResult match) {
        return switch (match.group("way").toLowerCase(Locale.ROOT)) {
            case "before", "earlier", "previous", "preceding", "beforehand" -> -1;
            default -> 1;
        };
    }

    private static Grain grain(String unit) {
        return switch (unit) {
            case "week" -> Grain.WEEK;
            case "month" -> Grain.MONTH;
            case "year" -> Grain.YEAR;
            default -> Grain.DAY;
        };
    }

    private static Optional<String> part(String unit) {
        return switch (unit) {
            case "night", "morning", "evening", "afternoon" -> Optional.of(unit);
            default -> Optional.empty();
        };
    }
}
