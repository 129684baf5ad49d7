package org.acta.circumstance;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to name a time, and how to resolve it. */
record TimeRule(Pattern pattern, Resolver resolver) {

    /** A time that says itself when it is. */
    static TimeRule absolute(String pattern, Function<MatchResult, Optional<String>> value) {
        return new TimeRule(Pattern.compile(pattern), (match, anchor) -> value.apply(match));
    }

    /** A time that only the day of publication can place. */
    static TimeRule relative(String pattern, BiFunction<MatchResult, Anchor, Optional<String>> value) {
        return new TimeRule(Pattern.compile(pattern), (match, anchor) -> anchor.flatMap(a -> value.apply(match, a)));
    }

    /** From a match to the value; the anchor is empty where no day of publication is known. */
    @FunctionalInterface
    interface Resolver {
        Optional<String> value(MatchResult match, Optional<Anchor> anchor);
    }
}
