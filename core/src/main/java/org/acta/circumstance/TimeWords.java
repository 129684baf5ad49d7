package org.acta.circumstance;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of the calendar and of small numbers, as parts of patterns and as values. */
final class TimeWords {
    static final String WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    static final String WEEKDAY = "(?<weekday>" + WEEKDAYS + ")\\b";

    private static final String LONG_MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    static final String MONTHS = LONG_MONTHS + "|" + SHORT_MONTHS;
    static final String MONTH = "(?<month>(?:" + LONG_MONTHS + ")\\b|(?:" + SHORT_MONTHS + ")\\b\\.?)";
    static final String OTHER_MONTH = MONTH.replace("month", "month2");

    static final String YEAR = "(?<year>(?:19|20)\\d{2})\\b(?![-–:.,/]?\\d)";
    static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    static final String OTHER_DAY = "(?<day2>\\d{1,2})(?:st|nd|rd|th)?";
    static final String PART_OF_DAY = "(?: (?<part>morning|afternoon|evening|night|midnight)\\b)?";

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    static final String NUMBERS = "a|an|few|several|couple|half|" + String.join("|", ONES) + "|"
            + String.join("|", TENS) + "|" + TimeRule.DIGITS;
    static final String NUMBER = "(?<number>(?i:half an?|half|a few|a couple of|a dozen|an?|few|several|"
            + String.join("|", ONES.reversed()) + "|(?:" + String.join("|", TENS) + ")(?:-(?:"
            + String.join("|", ONES) + "))?|\\d{1,3}(?!\\d)))";
    static final String UNIT =
            "(?<unit>(?i:hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie))s?\\b";

    private TimeWords() {}

    static Month month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A couple is two, a few are three, several are four. */
    static double number(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        return switch (lower) {
            case "a", "an" -> 1;
            case "half", "half a", "half an" -> 0.5;
            case "a couple of" -> 2;
            case "a few", "few" -> 3;
            case "several" -> 4;
            case "a dozen" -> 12;
            default -> spelled(lower.split("-"));
        };
    }

    /** Whether the number is only a rough one. */
    static boolean isVague(String words) {
        return words.toLowerCase(Locale.ROOT).matches("a couple of|a few|few|several|a dozen|half.*");
    }

    private static double spelled(String[] parts) {
        int tens = TENS.indexOf(parts[0]);
        int whole = tens < 0 ? ONES.indexOf(parts[0]) : (tens + 2) * 10;
        return whole + (parts.length > 1 ? ONES.indexOf(parts[1]) : 0);
    }
}
