package org.acta.circumstance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.annotation.TimeExpression.Kind;

/**
 * The words before a time that say how it is meant: "early on", "since the beginning of", "more than".
 *
 * @param start where they start in the text, without a preposition that belongs to the word before ("planned for Monday")
 * @param outer the same with that preposition
 * @param preposition in small letters, empty where there is none
 * @param edge "early", "late", "start", "end", or a part of the day: "morning"; empty where there is none
 * @param leads whether it begins with a word like early, earlier, late, later
 * @param about whether they say nearly, more than and the like
 */
record Frame(int start, int outer, String preposition, String edge, boolean leads, boolean about) {
    /** So many words a frame has at most. */
    static final int LONGEST = 6;

    private static final Pattern WORDS = Pattern.compile(
            "(?<lead>(?i:early|earlier|late|later|back(?= in )|as early as|as late as|as recently as|ever|starting|beginning"
                    + "|effective|shortly|soon|sometime) )?"
                    + "(?<prep>(?i:on|in|at|by|since|from|until|till|before|after|during|over|throughout|through|of|between|to"
                    + "|up to|as of|within|ahead of|prior to|no later than|not later than|into|for|towards?) )?"
                    + "(?<about>(?i:about|around|roughly|approximately|nearly|almost|some|circa|just over|just under|over"
                    + "|more than|less than|fewer than|well over|at least|up to|perhaps|close to) )?"
                    + "(?:(?i:the )?(?<part>(?i:morning|afternoon|evening|night|early hours)) (?i:of) )?"
                    + "(?:(?i:the) )?"
                    + "(?<edge>(?i:early|mid|late|start|beginning|end|middle|close|turn)(?:(?i: of)| of)?[- ])?"
                    + "(?:(?i:the )?(?:(?i:year|month of) )?)?");

    private static final Set<String> DEADLINES =
            Set.of("by", "until", "till", "before", "ahead of", "prior to", "no later than", "not later than", "up to");
    private static final Set<String> STARTS = Set.of("since", "as of", "after", "from", "starting");
    private static final Set<String> STARTING = Set.of("starting", "beginning", "effective");
    private static final Set<String> OUTSIDE = Set.of("of", "for", "to", "between", "into", "towards", "toward");

    static Frame none(int start) {
        return new Frame(start, start, "", "", false, false);
    }

    /** Of the words in a stretch, if they make a frame. */
    static Optional<Frame> of(String text, int start, int end) {
        var matcher = WORDS.matcher(text).region(start, end);
        return matcher.matches() ? Optional.of(of(matcher, start)) : Optional.empty();
    }

    private static Frame of(Matcher words, int start) {
        var lead = group(words, "lead");
        var preposition = STARTING.contains(lead) ? "starting" : group(words, "prep");
        var part = group(words, "part");
        return new Frame(
                OUTSIDE.contains(preposition) ? words.end("prep") : start,
                OUTSIDE.contains(preposition) ? words.start("prep") : start,
                preposition,
                part.isEmpty() ? group(words, "edge").replaceAll("[- ].*", "") : part,
                !lead.isEmpty(),
                !group(words, "about").isEmpty() || lead.equals("sometime"));
    }

    private static String group(Matcher matcher, String name) {
        var group = matcher.group(name);
        return group == null ? "" : group.strip().toLowerCase(Locale.ROOT);
    }

    boolean isBare() {
        return preposition.isEmpty() && edge.isEmpty();
    }

    boolean isDeadline() {
        return DEADLINES.contains(preposition);
    }

    /** What the preposition makes of a point. */
    Kind kind() {
        return isDeadline() ? Kind.UNTIL : STARTS.contains(preposition) ? Kind.SINCE : Kind.POINT;
    }

    /** The part of the day that is named: "on the evening of". */
    Optional<String> partOfDay() {
        return switch (edge) {
            case "morning", "afternoon", "evening", "night" -> Optional.of(edge);
            case "early hours" -> Optional.of("night");
            default -> Optional.empty();
        };
    }
}
