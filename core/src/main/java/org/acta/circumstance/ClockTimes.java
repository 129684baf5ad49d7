package org.acta.circumstance;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: 3 p.m., 15:00 GMT, 1300 UTC, 9.30am local time, noon, midnight. */
final class ClockTimes {
    private static final String ZONE =
            "GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|MSK|EET|EEST|SAST|WAT|EAT|JST|IST|AEST|AEDT|Z";
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("WAT", "+01:00"),
            Map.entry("EAT", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private static final Pattern TIME = Pattern.compile("(?:(?<word>(?i:noon|midday|midnight))\\b"
            + "|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>(?i:a\\.m\\.|p\\.m\\.|am\\b|pm\\b))"
            + "|(?<hour2>\\d{1,2}) o[’']clock\\b(?: in the (?<part>morning|afternoon|evening))?"
            + "|(?<hour3>[01]?\\d|2[0-4])(?<colon>[:.]?)(?<minute3>[0-5]\\d)(?=(?<hrs> ?(?:hours|hrs|h)\\b)| ?(?:"
            + ZONE
            + ")\\b| local time|:|\\b))"
            + "(?: ?(?:hours|hrs)\\b)?"
            + "(?: (?:(?<zone>" + ZONE + ")\\b|local time|[A-Z][a-z]+ (?:standard |summer )?time\\b))?"
            + "(?: ?\\((?<hour4>\\d{1,2})[:.]?(?<minute4>\\d{2})? ?(?<half4>am|pm|a\\.m\\.|p\\.m\\.)? (?<zone4>" + ZONE
            + ")[^)]{0,20}\\))?");

    private static final Pattern FIGURES_BEHIND = Pattern.compile("[:.,]?\\d");

    /** @param time as ISO 8601 writes it, with its zone where the text tells it */
    record Clock(int end, String time) {}

    private ClockTimes() {}

    /** A time of day that begins here. */
    static Optional<Clock> at(String text, int start, Frame frame) {
        var matcher = TIME.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt() || isNoTime(matcher, frame, text)) {
            return Optional.empty();
        }
        return time(matcher, frame).map(time -> new Clock(matcher.end(), time));
    }

    /** 20:15 alone may be a score or a verse, and 1300 alone a number. */
    private static boolean isNoTime(Matcher m, Frame frame, String text) {
        if (m.group("hour3") == null) {
            return false;
        }
        boolean zoned = m.group("zone") != null
                || m.group("hrs") != null
                || m.group("zone4") != null
                || m.group().contains("time");
        boolean framed = frame.preposition().matches("at|by|from|until|till|since|before|after");
        boolean goesOn =
                FIGURES_BEHIND.matcher(text).region(m.end(), text.length()).lookingAt();
        return goesOn || !zoned && !(framed && m.group("colon").equals(":"));
    }

    private static Optional<String> time(Matcher m, Frame frame) {
        if (m.group("zone4") != null) {
            return clock(m.group("hour4"), m.group("minute4"), m.group("half4"), m.group("zone4"));
        }
        if (m.group("word") != null) {
            boolean midnight = m.group("word").equalsIgnoreCase("midnight");
            var hour = midnight ? frame.preposition().matches("after|since|from") ? "00:00" : "24:00" : "12:00";
            return Optional.of(hour + offset(m.group("zone")));
        }
        if (m.group("hour") != null) {
            return clock(m.group("hour"), m.group("minute"), m.group("half"), m.group("zone"));
        }
        if (m.group("hour2") != null) {
            var part = m.group("part");
            return part == null
                    ? Optional.empty()
                    : clock(m.group("hour2"), null, part.equals("morning") ? "am" : "pm", m.group("zone"));
        }
        return clock(m.group("hour3"), m.group("minute3"), null, m.group("zone"));
    }

    private static Optional<String> clock(
            String hour,
            @org.jspecify.annotations.Nullable String minute,
            @org.jspecify.annotations.Nullable String half,
            @org.jspecify.annotations.Nullable String zone) {
        int hours = Integer.parseInt(hour);
        if (half != null) {
            if (hours > 12 || hours == 0) {
                return Optional.empty();
            }
            boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
            hours = hours % 12 + (afternoon ? 12 : 0);
        }
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours > 24 || minutes > 59
                ? Optional.empty()
                : Optional.of("%02d:%02d%s".formatted(hours, minutes, offset(zone)));
    }

    private static String offset(@org.jspecify.annotations.Nullable String zone) {
        return zone == null ? "" : OFFSETS.getOrDefault(zone, "");
    }
}
