package org.acta.circumstance;

import java.time.LocalDate;
import java.util.Locale;

/** So many days, weeks, months or years. */
record Units(double number, String unit, boolean vague) {
    private static final double DAYS_IN_A_WEEK = 7;

    /** Of a number and a unit as the text has them. */
    static Units of(String number, String unit) {
        return new Units(TimeWords.number(number), unit.toLowerCase(Locale.ROOT), TimeWords.isVague(number));
    }

    /** As exact as the unit; half a year and a quarter are months, hours are days. */
    Grain grain() {
        return switch (unit) {
            case "hour", "day", "night", "weekend" -> Grain.DAY;
            case "week", "fortnight" -> number < 1 ? Grain.DAY : Grain.WEEK;
            case "month", "quarter" -> number < 1 ? Grain.WEEK : Grain.MONTH;
            default -> unit.equals("year") && number < 1 ? Grain.MONTH : Grain.YEAR;
        };
    }

    /** The day that lies so far after another, before it with a negative {@code sign}. */
    LocalDate from(LocalDate day, int sign) {
        return switch (unit) {
            case "hour" -> day.plusDays(sign * (long) Math.ceil(number / 24 - (number <= 12 ? 1 : 0)));
            case "day", "night" -> day.plusDays(whole(sign));
            case "week" -> day.plusDays(sign * Math.round(number * DAYS_IN_A_WEEK));
            case "weekend" -> day.plusDays(sign * Math.round(number * DAYS_IN_A_WEEK));
            case "fortnight" -> day.plusDays(sign * Math.round(number * 2 * DAYS_IN_A_WEEK));
            case "month" -> number < 1 ? day.plusWeeks(2L * sign) : day.plusMonths(whole(sign));
            case "quarter" -> day.plusMonths(3 * whole(sign));
            case "decade" -> day.plusYears(sign * Math.round(10 * number));
            case "century", "centurie" -> day.plusYears(sign * Math.round(100 * number));
            default -> number < 1 ? day.plusMonths(6L * sign) : day.plusYears(whole(sign));
        };
    }

    Moment moment(LocalDate day, int sign) {
        return new Moment(from(day, sign), grain());
    }

    /** Larger ones say less: a decade ago may be nine years or eleven. */
    boolean isRough() {
        return vague || unit.equals("decade") || unit.startsWith("centur");
    }

    private long whole(int sign) {
        return sign * Math.round(number);
    }
}
