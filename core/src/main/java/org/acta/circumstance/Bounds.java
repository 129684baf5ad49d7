package org.acta.circumstance;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.Quantity.Bound;

/** The words before and after a number that say how it stands to the true one. */
final class Bounds {
    private static final int LONGEST = 24;
    private static final Map<Bound, Pattern> BEFORE = Map.of(
            Bound.AT_LEAST,
                    before(
                            "at least|more than|over|no fewer than|not fewer than|no less than|not less than|upwards of"
                                    + "|in excess of|above|well over|well above|just over|a minimum of|exceeding|at the very least"),
            Bound.AT_MOST,
                    before("up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under"
                            + "|just under|a maximum of|well under|below"),
            Bound.ABOUT,
                    before(
                            "about|around|roughly|approximately|some|nearly|almost|close to|an estimated|estimated|perhaps"
                                    + "|circa|something like|more or less|maybe|probably|near"));
    private static final Pattern OR_MORE = Pattern.compile("(?: or more|\\+| plus)(?![a-z])");
    private static final Pattern OR_SO = Pattern.compile(" or so\\b| odd\\b");

    /** A bound and where its words start. */
    record Before(int start, Bound bound) {}

    private Bounds() {}

    private static Pattern before(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ") (?:the |another |an additional )?$");
    }

    /** What stands right before an offset. */
    static Optional<Before> before(String text, int end) {
        if (end == 0 || text.charAt(end - 1) != ' ') {
            return Optional.empty();
        }
        int from = Math.max(0, end - LONGEST - 12);
        Before best = null;
        for (var entry : BEFORE.entrySet()) {
            var matcher = entry.getValue().matcher(text).region(from, end).useTransparentBounds(true);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                best = new Before(matcher.start(), entry.getKey());
            }
        }
        return Optional.ofNullable(best);
    }

    /** "or more", "or so" right behind a number. */
    static Optional<Bound> after(String text, int start) {
        if (OR_MORE.matcher(text).region(start, text.length()).lookingAt()) {
            return Optional.of(Bound.AT_LEAST);
        }
        return OR_SO.matcher(text).region(start, text.length()).lookingAt()
                ? Optional.of(Bound.ABOUT)
                : Optional.empty();
    }
}
