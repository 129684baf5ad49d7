package org.acta.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How English news names times: one list of rules a family. A rule takes its words before the rules after it. */
final class TimeRules {
    private final Map<String, List<TimeRule>> byStart = new HashMap<>();

    private TimeRules(Stream<TimeRule> rules) {
        rules.forEach(rule -> rule.starts()
                .forEach(start ->
                        byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(rule)));
    }

    static TimeRules english() {
        return new TimeRules(Stream.of(
                        AbsoluteDates.rules(),
                        Holidays.rules(),
                        PartsOfYears.rules(),
                        MonthsAndYears.rules(),
                        Weekdays.rules(),
                        NearDays.rules(),
                        NamedBefore.rules(),
                        RelativeUnits.rules())
                .flatMap(List::stream));
    }

    /** Those that may begin with a word, given in small letters. */
    List<TimeRule> at(String word) {
        var key = Character.isDigit(word.charAt(0)) ? TimeRule.DIGITS : word;
        return byStart.getOrDefault(key, List.of());
    }
}
