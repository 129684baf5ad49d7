package org.acta.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.acta.annotation.Quantity;
import org.acta.annotation.Quantity.Bound;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Token;

/** One pass over the tokens of an article: at each number what it counts. */
final class QuantityScan {
    private static final Pattern JOINT = Pattern.compile(" ?(?:[-–—]|to|or|and) ?");
    private static final Set<String> NOT_COUNTED = Set.of(
            "time",
            "way",
            "kind",
            "sort",
            "thing",
            "other",
            "year-old",
            "step",
            "front",
            "point",
            "o’clock",
            "side",
            "hand",
            "dozen",
            "anniversary",
            "old");
    private static final Set<String> FATES = Set.of("dead", "injured", "wounded");
    private static final Set<String> WEIGHED = Set.of("of", "-");
    private static final int RANGE_BY_MULTIPLIER = 1000;

    private final String text;
    private final Clause clause;
    private final Numbers numbers;
    private final NoQuantity no;
    private final Casualties casualties;
    private final WordTable units;
    private final WordTable signs;
    private final WordTable money;
    private final int size;

    /** A number or a range, with its bound and its currency if a sign stands before it. */
    private record Amount(
            int token,
            int start,
            int end,
            double value,
            OptionalDouble upper,
            Bound bound,
            Optional<String> currency,
            Numbers.Number number) {}

    QuantityScan(Reading reading, WordTable units, WordTable signs, WordTable money) {
        text = reading.text();
        clause = new Clause(reading);
        numbers = new Numbers(text, reading.all(Token.class));
        no = new NoQuantity(reading, clause);
        casualties = new Casualties(clause);
        this.units = units;
        this.signs = signs;
        this.money = money;
        size = clause.size();
    }

    List<Quantity> quantities() {
        var found = new ArrayList<Quantity>();
        int token = 0;
        while (token < size) {
            int next = token + 1;
            var number = numbers.at(token);
            if (number.isPresent()) {
                next = Math.max(next, clause.tokenFrom(number.get().end()));
                if (!no.holds(token, number.get())) {
                    var amount = amount(token, number.get());
                    var quantity = quantity(amount);
                    if (quantity.isPresent()) {
                        found.add(quantity.get());
                        next = Math.max(
                                next,
                                clause.tokenFrom(Math.max(
                                        amount.end(), quantity.get().span().end())));
                    }
                }
            }
            token = next;
        }
        return found;
    }

    private Amount amount(int token, Numbers.Number number) {
        var sign = sign(number.start());
        int start = sign.map(WordTable.Match::end).orElse(number.start());
        var bound = Bounds.before(text, start);
        var range = range(token, number, start);
        double value = number.value();
        int end = number.end();
        var upper = OptionalDouble.empty();
        if (range.isPresent()) {
            var to = range.get();
            boolean shared = number.times() == 1
                    && to.times() > 1
                    && value < RANGE_BY_MULTIPLIER
                    && value * to.times() < to.value();
            value = shared ? value * to.times() : value;
            upper = OptionalDouble.of(to.value());
            end = to.end();
        }
        var after = Bounds.after(text, end);
        var kind = bound.map(Bounds.Before::bound).or(() -> after).orElse(number.rough() ? Bound.ABOUT : Bound.EXACT);
        int outer = bound.map(Bounds.Before::start).orElse(betweenBefore(start, upper));
        return new Amount(token, outer, end, value, upper, kind, sign.map(WordTable.Match::value), number);
    }

    private int betweenBefore(int start, OptionalDouble upper) {
        boolean between = upper.isPresent()
                && start >= 8
                && text.substring(start - 8, start).equalsIgnoreCase("between ");
        return between ? start - 8 : start;
    }

    private Optional<WordTable.Match> sign(int start) {
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        if (end == 0 || end == start && Character.isWhitespace(text.charAt(start - 1))) {
            return Optional.empty();
        }
        char last = text.charAt(end - 1);
        boolean may = Character.getType(last) == Character.CURRENCY_SYMBOL
                || last == 's'
                || last == '.'
                || Character.isUpperCase(last);
        return may ? signs.before(text, end) : Optional.empty();
    }

    /** The upper end, where a range goes on: "two to four", "$10m-15m", "between 10 and 20". */
    private Optional<Numbers.Number> range(int token, Numbers.Number number, int start) {
        if (number.rough() || number.share()) {
            return Optional.empty();
        }
        int from = number.end();
        if (text.startsWith("%", from)) {
            from++;
        } else if (text.startsWith(" per cent", from)) {
            from += " per cent".length();
        }
        var joint = JOINT.matcher(text).region(from, text.length());
        if (!joint.lookingAt()) {
            return Optional.empty();
        }
        int at = joint.end();
        var signed = signs.at(text, at);
        if (signed.isPresent() && Character.getType(text.charAt(signed.get().end() - 1)) == Character.CURRENCY_SYMBOL) {
            at = signed.get().end();
        }
        int second = clause.tokenFrom(at);
        if (second >= size || clause.start(second) != at) {
            return Optional.empty();
        }
        boolean between = start >= 8 && text.substring(start - 8, start).equalsIgnoreCase("between ");
        boolean rising = start >= 5 && text.substring(start - 5, start).equalsIgnoreCase("from ");
        boolean joined = switch (joint.group().strip()) {
            case "and" -> between;
            case "to" -> !rising;
            default -> true;
        };
        return numbers.at(second).filter(to -> joined && !to.rough() && to.value() > number.value());
    }

    private Optional<Quantity> quantity(Amount amount) {
        int end = amount.end();
        if (amount.currency().isPresent()) {
            return Optional.of(measured(amount, amount.currency().get(), end, end));
        }
        if (amount.number().share()) {
            int of = clause.measured(clause.tokenFrom(end));
            int noun = of >= 0 ? of : clause.noun(clause.tokenFrom(end));
            return Optional.of(of(amount, "percent", end, noun));
        }
        if (text.startsWith("+", end)) {
            end++;
        }
        int unit = end < text.length()
                        && (text.charAt(end) == ' ' || text.charAt(end) == '-' || text.charAt(end) == '\u00a0')
                ? end + 1
                : end;
        boolean partitive = amount.number().rough() && text.startsWith(" of ", end);
        unit = partitive ? end + 4 : unit;
        var paid = money.at(text, unit).filter(match -> !isWeight(match));
        if (paid.isPresent() && text.charAt(unit) != '-') {
            return Optional.of(measured(
                    amount, paid.get().value(), paid.get().end(), paid.get().end()));
        }
        var measure = units.at(text, unit)
                .or(() -> money.at(text, unitStart(amount, partitive)).map(m -> new WordTable.Match("pound", m.end())));
        if (measure.isPresent() && !isHyphened(measure.get().end())) {
            int to = measure.get().end();
            return Optional.of(measured(withHalf(amount, to), measure.get().value(), to, to));
        }
        return text.startsWith("-", end) ? Optional.empty() : counted(amount, end, partitive);
    }

    private int unitStart(Amount amount, boolean partitive) {
        return partitive ? amount.end() + 4 : amount.end() + 1;
    }

    /** "2,000 pounds of explosives", "500-pound bomb" */
    private boolean isWeight(WordTable.Match match) {
        boolean pounds = text.startsWith("pound", match.end() - 5) || text.startsWith("pounds", match.end() - 6);
        if (!pounds || !match.value().equals("GBP")) {
            return false;
        }
        int next = clause.tokenFrom(match.end());
        boolean sterling = text.startsWith(" sterling", match.end());
        return !sterling
                && (next < size && WEIGHED.contains(clause.lower(next))
                        || text.charAt(Math.max(0, match.end() - 6)) == '-');
    }

    /** "three-year-old" and "four-day-long" go on. */
    private boolean isHyphened(int end) {
        return text.startsWith("-old", end) || text.startsWith(" old", end);
    }

    /** "an hour and a half" */
    private Amount withHalf(Amount amount, int end) {
        return text.startsWith(" and a half", end)
                ? new Amount(
                        amount.token(),
                        amount.start(),
                        amount.end(),
                        amount.value() + 0.5,
                        amount.upper(),
                        amount.bound(),
                        amount.currency(),
                        amount.number())
                : amount;
    }

    private Quantity measured(Amount amount, String unit, int end, int from) {
        int next = clause.tokenFrom(from);
        int of = clause.measured(next);
        if (of < 0 && unit.length() == 3 && clause.lower(next).equals("in")) {
            of = clause.noun(next + 1);
        }
        return of(amount, unit, end, of);
    }

    private Quantity of(Amount amount, String unit, int end, int noun) {
        var of = noun < 0 ? Optional.<String>empty() : Optional.of(Singular.of(clause.lower(noun)));
        return new Quantity(new Span(amount.start(), end), amount.value(), amount.upper(), unit, amount.bound(), of);
    }

    /** A count: of the dead and injured, or of what the noun says. */
    private Optional<Quantity> counted(Amount amount, int end, boolean partitive) {
        int after = clause.tokenFrom(end);
        if (text.startsWith(" or so", end) || text.startsWith(" or more", end)) {
            after += 2;
        }
        int noun = clause.noun(after);
        boolean near = noun >= 0
                && (amount.number().rough() && partitive || !clause.lower(after).equals("of"));
        noun = near ? noun : -1;
        int next = noun >= 0 ? noun + 1 : after;
        var fate = casualties.of(amount.token(), noun, amount.start(), next);
        if (fate.isEmpty() && noun < 0) {
            fate = casualties.toll(amount.start());
        }
        int to = noun >= 0
                ? clause.end(noun)
                : fate.isPresent() && FATES.contains(clause.lower(after)) ? clause.end(after) : end;
        if (fate.isPresent()) {
            return Optional.of(fated(amount, fate.get(), to, noun));
        }
        if (noun < 0 && numbers.isCrowd(amount.token()) && !clause.lower(after).equals("of")) {
            return Optional.of(of(amount, "person", end, -1));
        }
        if (noun < 0 || NOT_COUNTED.contains(Singular.of(clause.lower(noun)))) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                new Span(amount.start(), to),
                amount.value(),
                amount.upper(),
                Singular.of(clause.lower(noun)),
                amount.bound()));
    }

    private Quantity fated(Amount amount, String fate, int end, int noun) {
        var who = noun < 0 ? "person" : Singular.of(clause.lower(noun));
        boolean told = !Set.of("person", "dead", "death", "life", "injured", "wounded", "injury", "fatality", "other")
                .contains(who);
        return new Quantity(
                new Span(amount.start(), end),
                amount.value(),
                amount.upper(),
                fate,
                amount.bound(),
                told ? Optional.of(who) : Optional.empty());
    }
}
