package org.acta.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.TimeExpression.Kind;

/** The times found so far, joined where two make one: "from Monday" and "to Wednesday", "at 3 p.m." and "on Thursday". */
final class FoundTimes {
    private static final Pattern TO =
            Pattern.compile(" ?[-–—] ?(?:the )?| (?:to|through|thru|until|till|into)(?: the)? (?:early |late )?");
    private static final Pattern AND = Pattern.compile(" and(?: the)? ");
    private static final Pattern BESIDE = Pattern.compile(
            ",? ?(?:local time )?(?:(?:early|late|later) )?(?:(?:at|on|of|by|around|about|shortly after|shortly before|just after|just before) )?(?:the )?");

    /** "after Tuesday’s march": the march was on Tuesday. */
    private static final Pattern OWNS = Pattern.compile("[’']s\\b");

    private static final Pattern COMPARED = Pattern.compile("\\b(?:earlier|before|ago|previous)\\b");

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Moment> named = new ArrayList<>();
    private Optional<Clock> clock = Optional.empty();
    private int paragraph;

    /** A time and where it stands: with its frame, and without. */
    private record Found(Span span, int core, Frame frame, When when) {}

    private record Clock(Span span, int core, String time) {}

    FoundTimes(String text) {
        this.text = text;
    }

    List<Moment> named() {
        return named;
    }

    void add(Frame frame, Span core, When resolved) {
        boolean owns = OWNS.matcher(text).region(core.end(), text.length()).lookingAt();
        boolean between = frame.preposition().equals("between") && resolved.to().isPresent();
        var meant = owns || compares(frame, core) ? Frame.none(core.start()) : frame;
        int start = between ? frame.outer() : meant.start();
        var next = new Found(new Span(start, core.end()), core.start(), meant, framed(resolved, meant));
        var joined = last().flatMap(last -> joined(last, next));
        if (joined.isPresent()) {
            found.removeLast();
            put(joined.get());
        } else {
            put(withClock(next));
        }
    }

    /** A time of day: that of the day beside it, or else of the day that the paragraph speaks of. */
    void addClock(Span span, int core, String time) {
        settle();
        var last = last();
        if (last.isPresent()
                && last.get().when().isDay()
                && stand(BESIDE, last.get().span().end(), core)) {
            found.removeLast();
            var day = last.get();
            found.add(new Found(
                    day.span().union(new Span(core, span.end())),
                    day.core(),
                    day.frame(),
                    day.when().at(time)));
        } else {
            clock = Optional.of(new Clock(span, core, time));
        }
    }

    void endOfParagraph() {
        settle();
        paragraph = found.size();
    }

    List<TimeExpression> all() {
        settle();
        return found.stream().map(one -> one.when().over(one.span())).toList();
    }

    /** "up a fifth from a year earlier" starts nothing. */
    private boolean compares(Frame frame, Span core) {
        return frame.preposition().equals("from")
                && COMPARED.matcher(text).region(core.start(), core.end()).find();
    }

    private void put(Found one) {
        settle();
        found.add(one);
        if (one.when().kind() == Kind.POINT
                || one.when().kind() == Kind.SPAN && one.when().from().grain() == Grain.DAY) {
            named.add(one.when().from());
        }
    }

    private Optional<Found> last() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static When framed(When when, Frame frame) {
        var kind = when.kind() == Kind.POINT || when.kind() == Kind.SPAN && frame.isDeadline()
                ? frame.kind()
                : when.kind();
        var timed = when.time().isPresent() ? when : when.at(frame.partOfDay());
        var whole = frame.about() ? timed.about() : timed;
        return switch (kind) {
            case SINCE -> new When(whole.from(), Optional.empty(), kind, whole.precision(), whole.time());
            case UNTIL ->
                new When(whole.to().orElse(whole.from()), Optional.empty(), kind, whole.precision(), whole.time());
            case POINT, SPAN, DURATION -> whole;
        };
    }

    private Optional<Found> joined(Found first, Found second) {
        boolean to =
                stand(TO, first.span().end(), second.core()) && first.when().kind() != Kind.UNTIL;
        boolean and = first.frame().preposition().equals("between")
                && stand(AND, first.span().end(), second.core());
        boolean range = (to || and)
                && first.when().to().isEmpty()
                && first.when().from().grain() == second.when().from().grain();
        if (!range) {
            return Optional.empty();
        }
        var from = ordered(first, second);
        int start = and ? first.frame().outer() : first.span().start();
        var end = second.when().to().orElse(second.when().from());
        var when = new When(from, Optional.of(end), Kind.SPAN, first.when().precision(), Optional.empty());
        return Optional.of(new Found(new Span(start, second.span().end()), first.core(), first.frame(), when));
    }

    /** The first of two is the earlier one: its weekday a week before, its date in the year before or in that of the second. */
    private Moment ordered(Found first, Found second) {
        var from = first.when().from();
        var to = second.when().from();
        boolean yearless = !first.span().of(text).matches(".*\\d{4}.*") && from.grain() != Grain.WEEK;
        boolean weekday = first.span().of(text).contains("day");
        if (yearless && !weekday && second.span().of(text).matches(".*\\d{4}.*")) {
            from = from.plusYears(to.first().getYear() - from.first().getYear());
        }
        if (!from.first().isAfter(to.first())) {
            return from;
        }
        return weekday ? new Moment(from.first().minusWeeks(1), from.grain()) : from.plusYears(-1);
    }

    /** With the time of day that stands right before it. */
    private Found withClock(Found next) {
        if (clock.isPresent()
                && next.when().isDay()
                && stand(BESIDE, clock.get().span().end(), next.core())) {
            var time = clock.get();
            clock = Optional.empty();
            return new Found(
                    time.span().union(next.span()),
                    next.core(),
                    next.frame(),
                    next.when().at(time.time()));
        }
        return next;
    }

    private void settle() {
        clock.ifPresent(time -> {
            clock = Optional.empty();
            for (int i = found.size() - 1; i >= paragraph; i--) {
                if (found.get(i).when().isDay()) {
                    found.add(new Found(
                            time.span(),
                            time.core(),
                            Frame.none(time.core()),
                            When.day(found.get(i).when().from().first()).at(time.time())));
                    return;
                }
            }
        });
    }

    private boolean stand(Pattern pattern, int start, int end) {
        return start <= end && pattern.matcher(text).region(start, end).matches();
    }
}
