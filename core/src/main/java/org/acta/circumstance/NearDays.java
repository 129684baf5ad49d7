package org.acta.circumstance;

import static org.acta.circumstance.TimeRule.relative;
import static org.acta.circumstance.TimeWords.PART_OF_DAY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days around that of publication: yesterday, last night, this morning, tomorrow, overnight. */
final class NearDays {
    private NearDays() {}

    static List<TimeRule> rules() {
        return List.of(
                relative("the|day", "(?i:(?:the )?day before yesterday)\\b", (m, a) -> day(m, a, -2)),
                relative("the|day", "(?i:(?:the )?day after tomorrow)\\b", (m, a) -> day(m, a, 2)),
                relative("yesterday", "(?i:yesterday)\\b(?!’s [A-Z])" + PART_OF_DAY, (m, a) -> day(m, a, -1)),
                relative("last", "(?i:last (?<part>night|evening))\\b", (m, a) -> day(m, a, -1)),
                relative("today", "(?i:today)\\b(?! show| programme)", (m, a) -> day(m, a, 0)),
                relative(
                        "tonight|this",
                        "(?i:tonight|this (?<part>morning|afternoon|evening))\\b",
                        (m, a) -> day(m, a, 0).map(when -> isTonight(m) ? when.at("night") : when)),
                relative("tomorrow", "(?i:tomorrow)\\b" + PART_OF_DAY, (m, a) -> day(m, a, 1)),
                relative(
                        "overnight",
                        "(?i:overnight)\\b(?![- ](?:stay|train|flight|bus|success|raid|attack|strike|bag|ferry|curfew|temperature)| (?:on|to|into|from) )",
                        (m, a) -> Optional.of(When.days(a.published().minusDays(1), a.published())
                                .at("night"))));
    }

    private static boolean isTonight(MatchResult match) {
        return match.group().toLowerCase(Locale.ROOT).equals("tonight");
    }

    private static Optional<When> day(MatchResult match, Anchor anchor, int days) {
        var part = match.namedGroups().containsKey("part")
                ? Optional.ofNullable(match.group("part"))
                : Optional.<String>empty();
        return Optional.of(When.day(anchor.published().plusDays(days)).at(part.map(p -> p.toLowerCase(Locale.ROOT))));
    }
}
