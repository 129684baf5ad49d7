package org.acta.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day in a date as publishers write it. Generous, but never guessing: 10/02/2022 is two different days, so it is none.
 * The day is the one written, whatever the time zone beside it.
 */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})(?:[T\\s].*)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\d{3})?");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ADDRESS = 2_000;
    /** A clock time, with or without a zone, after the day. */
    private static final Pattern TIME =
            Pattern.compile("[\\s,]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*$", Pattern.CASE_INSENSITIVE);

    private static final List<DateTimeFormatter> IN_WORDS =
            List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));

    /** In the path of an address: {@code /2022/02/10/}, {@code /2022/feb/10/}, {@code /2022-02-10-talks}, {@code /20220210/}. */
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "^https?://[^/?#]+(?:/[^/?#]+)*?/(?:[a-z-]+-)?((?:19|20)\\d{2})([/-]?)(\\d{2}|[a-z]{3})\\2(\\d{2})(?:[/._-]|$)",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    static Optional<LocalDate> parse(String written) {
        var text = written.strip();
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(3)), number(iso.group(4))));
            }
            if (EPOCH.matcher(text).matches()) {
                return Optional.of(epoch(text));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return inWords(text);
    }

    /** Publishers write the day of publication into addresses, in this order alone. */
    static Optional<LocalDate> inAddress(String url) {
        var found = IN_ADDRESS.matcher(url);
        if (url.length() > LONGEST_ADDRESS || !found.find()) {
            return Optional.empty();
        }
        var month = found.group(3);
        return Character.isDigit(month.charAt(0))
                ? parse(found.group(1) + "-" + month + "-" + found.group(4))
                : parse(found.group(4) + " " + month + " " + found.group(1));
    }

    private static LocalDate epoch(String digits) {
        var count = Long.parseLong(digits);
        var moment = digits.length() > 10 ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Optional<LocalDate> inWords(String text) {
        var day = WEEKDAY.matcher(text).replaceFirst("");
        day = TIME.matcher(day).replaceFirst("");
        day = day.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("[.,]", " ")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("\\s+", " ")
                .strip();
        for (var format : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeException other) {
                // written in another way
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
