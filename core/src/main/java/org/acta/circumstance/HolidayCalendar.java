package org.acta.circumstance;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** On which day a feast falls in a year; the rules are those of {@code holidays.tsv}. */
final class HolidayCalendar {
    private static final Map<Integer, String> LUNAR = table(
            2000,
            "02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28"
                    + " 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03");
    private static final Map<Integer, String> DIWALI = table(
            2010,
            "11-05 10-26 11-13 11-03 10-23 11-11 10-30 10-19 11-07 10-27 11-14 11-04 10-24 11-12 10-31 10-20 11-08");

    private HolidayCalendar() {}

    /** A year to the day; empty where it has none, or none that is known. */
    static IntFunction<Optional<LocalDate>> of(String rule) {
        if (rule.startsWith("easter")) {
            int days = Integer.parseInt(rule.substring("easter".length()));
            return year -> Optional.of(easter(year).plusDays(days));
        }
        if (rule.startsWith("orthodox")) {
            int days = Integer.parseInt(rule.substring("orthodox".length()));
            return year -> Optional.of(orthodoxEaster(year).plusDays(days));
        }
        if (rule.equals("lunar") || rule.equals("diwali")) {
            var table = rule.equals("lunar") ? LUNAR : DIWALI;
            return year -> Optional.ofNullable(table.get(year)).map(day -> LocalDate.parse(year + "-" + day));
        }
        var parts = rule.split(" ");
        return switch (parts[0]) {
            case "hijri" -> year -> hijri(year, MonthDay.parse("--" + parts[1]));
            case "hebrew" -> year -> Optional.of(hebrew(year, parts[1]));
            default -> {
                if (parts.length == 3) {
                    yield year -> Optional.of(nth(year, parts));
                }
                var day = MonthDay.parse("--" + rule);
                yield year -> Optional.of(day.atYear(year));
            }
        };
    }

    private static LocalDate nth(int year, String[] parts) {
        var first = LocalDate.of(year, Integer.parseInt(parts[2]), 1);
        var weekday = DayOfWeek.valueOf(parts[1]);
        int nth = Integer.parseInt(parts[0]);
        return first.with(
                nth == 5 ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** By the rule of the Gregorian calendar (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** By the Julian calendar, 13 days behind from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }

    /** The first such day in a Gregorian year. */
    private static Optional<LocalDate> hijri(int year, MonthDay day) {
        try {
            int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(start, start + 1)
                    .mapToObj(hijri -> LocalDate.from(HijrahDate.of(hijri, day.getMonthValue(), day.getDayOfMonth())))
                    .filter(date -> date.getYear() == year)
                    .findFirst();
        } catch (DateTimeException notCovered) {
            return Optional.empty();
        }
    }

    private static LocalDate hebrew(int year, String feast) {
        var passover = passover(year);
        var newYear = passover.plusDays(163);
        return switch (feast) {
            case "purim" -> passover.minusDays(30);
            case "passover" -> passover;
            case "shavuot" -> passover.plusDays(50);
            case "rosh-hashanah" -> newYear;
            case "yom-kippur" -> newYear.plusDays(9);
            case "sukkot" -> newYear.plusDays(14);
            case "simchat-torah" -> newYear.plusDays(21);
            case "hanukkah" -> newYear.plusDays(hasLongSecondMonth(newYear, year) ? 84 : 83);
            default -> throw new IllegalArgumentException("no Hebrew feast is called " + feast);
        };
    }

    /** Years of 355 and 385 days have thirty days in Heshvan. */
    private static boolean hasLongSecondMonth(LocalDate newYear, int year) {
        long length = ChronoUnit.DAYS.between(newYear, passover(year + 1).plusDays(163));
        return length % 10 == 5;
    }

    /** The first full day, 15 Nisan, by the formula of Gauss. */
    private static LocalDate passover(int year) {
        int hebrewYear = year + 3760;
        int a = (12 * hebrewYear + 17) % 19;
        int b = hebrewYear % 4;
        double m = 32.044093161144 + 1.5542417966212 * a + b / 4.0 - 0.0031777940220923 * hebrewYear;
        int whole = (int) Math.floor(m);
        double rest = m - whole;
        int c = (whole + 3 * hebrewYear + 5 * b + 5) % 7;
        int march = whole;
        if (c == 2 || c == 4 || c == 6) {
            march++;
        } else if (c == 1 && a > 6 && rest >= 0.632870370) {
            march += 2;
        } else if (c == 0 && a > 11 && rest >= 0.897723765) {
            march++;
        }
        return LocalDate.of(year, 3, 1).plusDays(march - 1L).plusDays(13);
    }

    private static Map<Integer, String> table(int first, String days) {
        var list = List.of(days.split(" "));
        return IntStream.range(0, list.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> first + i, list::get));
    }
}
