package org.acta.circumstance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to name a time, and how to resolve it.
 *
 * @param starts words that it can begin with, in small letters; {@link #DIGITS} for those that begin with a digit
 */
record TimeRule(Set<String> starts, Pattern pattern, Resolver resolver) {
    /** Stands for words that begin with a digit. */
    static final String DIGITS = "#";

    /** A time that says itself when it is. */
    static TimeRule absolute(String starts, String pattern, BiFunction<MatchResult, Frame, Optional<When>> value) {
        return new TimeRule(
                words(starts), Pattern.compile(pattern), (match, frame, anchor) -> value.apply(match, frame));
    }

    /** A time that only the day of publication can place. */
    static TimeRule relative(String starts, String pattern, BiFunction<MatchResult, Anchor, Optional<When>> value) {
        return new TimeRule(
                words(starts),
                Pattern.compile(pattern),
                (match, frame, anchor) -> anchor.flatMap(a -> value.apply(match, a)));
    }

    private static Set<String> words(String alternatives) {
        return Stream.of(alternatives.split("\\|"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From a match to the value; the anchor is empty where no day of publication is known. */
    @FunctionalInterface
    interface Resolver {
        Optional<When> value(MatchResult match, Frame frame, Optional<Anchor> anchor);
    }
}
