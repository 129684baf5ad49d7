package org.acta.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.acta.annotation.Token;

/** Reads one number, in figures or in words, from the tokens of a text. */
final class Numbers {

    private static final Set<String> TENS =
            Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern FIGURES = Pattern.compile("(?:\\d{1,3}(?:,\\d{2,3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern GLUED = Pattern.compile("(?:bn|tn|mn|m|k|b)(?![A-Za-z])");

    private final String text;
    private final List<Token> tokens;

    /**
     * A number that was read.
     *
     * @param start where it starts in the text
     * @param times the million of "3 million", 1 where there is none
     * @param rough "a few", "dozens"
     * @param share a part of a whole, in percent: "a third", "half"
     */
    record Number(int start, int end, double value, double times, boolean rough, boolean share, boolean figures) {}

    Numbers(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** "Hundreds fled": people, where no noun says otherwise. */
    boolean isCrowd(int token) {
        return NumberWords.CROWDS.containsKey(lower(token)) || lower(token).equals("tens");
    }

    /** That begins with a token. */
    Optional<Number> at(int token) {
        if (token >= tokens.size()) {
            return Optional.empty();
        }
        var first = lower(token);
        if (Character.isDigit(first.charAt(0))) {
            return figures(token);
        }
        if (NumberWords.CROWDS.containsKey(first) || first.equals("tens")) {
            return crowd(token);
        }
        if (first.equals("a") || first.equals("an") || first.equals("half") || first.equals("several")) {
            return few(token);
        }
        return NumberWords.WORDS.containsKey(first) ? words(token) : Optional.empty();
    }

    private Optional<Number> figures(int token) {
        int start = start(token);
        var matcher = FIGURES.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group().replace(",", ""));
        int end = matcher.end();
        var glued = GLUED.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (glued.lookingAt() && !(glued.group().equals("m") && isLength(glued.end()))) {
            double times = NumberWords.MULTIPLIERS.getOrDefault(glued.group(), 1.0);
            return Optional.of(new Number(start, glued.end(), value * times, times, false, false, true));
        }
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            return Optional.of(new Number(start, end, value, 1, false, false, true));
        }
        return Optional.of(multiplied(start, end, value, true));
    }

    /** "20m high" */
    private boolean isLength(int end) {
        return Pattern.compile("[- ](?:high|tall|deep|wide|long|away|from|below|above|underwater|down)\\b")
                .matcher(text)
                .region(end, text.length())
                .lookingAt();
    }

    private Number multiplied(int start, int end, double value, boolean figures) {
        double times = 1;
        double sum = value;
        int to = end;
        for (int token = tokenFrom(end); token < tokens.size(); token++) {
            boolean hyphen = lower(token).equals("-") && start(token) == to && token + 1 < tokens.size();
            int word = hyphen ? token + 1 : token;
            var times2 = lower(word).equals("b") || lower(word).equals("m") && !text.startsWith(" m", end)
                    ? null
                    : NumberWords.MULTIPLIERS.get(lower(word));
            if (times2 == null || start(word) - to > 1) {
                break;
            }
            times *= times2;
            sum *= times2;
            to = end(word);
            token = word;
        }
        return new Number(start, to, sum, times, false, false, figures);
    }

    private Optional<Number> words(int token) {
        double sum = 0;
        double current = 0;
        double times = 1;
        int at = token;
        int end = end(token);
        while (at < tokens.size()) {
            var word = lower(at);
            if (NumberWords.WORDS.containsKey(word) && (current == 0 || current % 100 == 0 || isTens(at))) {
                current += NumberWords.WORDS.getOrDefault(word, 0.0);
            } else if (word.equals("hundred")) {
                current *= 100;
            } else if (NumberWords.MULTIPLIERS.containsKey(word) && word.length() > 3) {
                times = NumberWords.MULTIPLIERS.getOrDefault(word, 1.0);
                sum += current * times;
                current = 0;
            } else {
                break;
            }
            end = end(at);
            at++;
            if (at + 1 < tokens.size()
                    && (lower(at).equals("-") || lower(at).equals("and") && (current >= 100 || sum > 0))
                    && NumberWords.WORDS.containsKey(lower(at + 1))) {
                at++;
            }
        }
        if (isPart(at, end)) {
            int part = lower(at).equals("-") ? at + 1 : at;
            return Optional.of(share(start(token), end(part), sum + current, lower(part)));
        }
        var number = new Number(start(token), end, sum + current, times, false, false, false);
        return Optional.of(half(number));
    }

    /** The ones of "twenty-five", no new number. */
    private boolean isTens(int token) {
        return token > 1
                && (TENS.contains(lower(token - 2)) || TENS.contains(lower(token - 1)))
                && NumberWords.WORDS.getOrDefault(lower(token), 1.0) < 10;
    }

    /** "two-thirds", "three quarters", but not "the three quarters of a year" */
    private boolean isPart(int at, int end) {
        if (at >= tokens.size()) {
            return false;
        }
        int part = lower(at).equals("-") && at + 1 < tokens.size() ? at + 1 : at;
        return start(at) - end <= 1
                && NumberWords.PARTS.containsKey(lower(part))
                && !lower(part).equals("half");
    }

    private static Number share(int start, int end, double count, String part) {
        return new Number(
                start,
                end,
                Math.round(10_000 * count / NumberWords.PARTS.getOrDefault(part, 1.0)) / 100.0,
                1,
                false,
                true,
                false);
    }

    /** "two and a half" */
    private Number half(Number number) {
        return text.startsWith(" and a half", number.end())
                ? new Number(
                        number.start(),
                        number.end() + " and a half".length(),
                        number.value() + 0.5,
                        1,
                        false,
                        false,
                        number.figures())
                : number;
    }

    private Optional<Number> crowd(int token) {
        var first = lower(token);
        boolean of = is(token + 1, "of");
        if (of && is(token + 2, "thousands")) {
            double value = first.equals("tens") ? 20_000 : first.equals("hundreds") ? 200_000 : 0;
            return value == 0 ? Optional.empty() : Optional.of(rough(token, token + 2, value));
        }
        if (of && is(token + 2, "millions")) {
            double value = first.equals("tens") ? 2e7 : first.equals("hundreds") ? 2e8 : 0;
            return value == 0 ? Optional.empty() : Optional.of(rough(token, token + 2, value));
        }
        return first.equals("tens")
                ? Optional.empty()
                : Optional.of(rough(token, token, NumberWords.CROWDS.getOrDefault(first, 1.0)));
    }

    private Optional<Number> few(int token) {
        var first = lower(token);
        if (first.equals("several")) {
            return several(token);
        }
        if (first.equals("half")) {
            return half(token);
        }
        if (token + 1 >= tokens.size()) {
            return Optional.empty();
        }
        var second = lower(token + 1);
        if (NumberWords.PARTS.containsKey(second) && is(token + 2, "of")) {
            return Optional.of(share(start(token), end(token + 1), 1, second));
        }
        if (!NumberWords.FEW.containsKey(second) || second.equals("score") && !is(token + 2, "of")) {
            return Optional.empty();
        }
        double value = NumberWords.FEW.getOrDefault(second, 1.0);
        if ((second.equals("few") || second.equals("couple"))
                && (is(token + 2, "hundred") || is(token + 2, "thousand") || is(token + 2, "dozen"))) {
            return Optional.of(
                    rough(token, token + 2, value * NumberWords.MULTIPLIERS.getOrDefault(lower(token + 2), 1.0)));
        }
        return Optional.of(rough(token, token + 1, value));
    }

    private Optional<Number> several(int token) {
        if (token + 1 < tokens.size()
                && (is(token + 1, "hundred")
                        || is(token + 1, "thousand")
                        || is(token + 1, "dozen")
                        || is(token + 1, "million"))) {
            return Optional.of(
                    rough(token, token + 1, 4 * NumberWords.MULTIPLIERS.getOrDefault(lower(token + 1), 1.0)));
        }
        return Optional.of(rough(token, token, 4));
    }

    private Optional<Number> half(int token) {
        if (is(token + 1, "a") && (is(token + 2, "dozen") || is(token + 2, "million") || is(token + 2, "billion"))) {
            return Optional.of(
                    rough(token, token + 2, NumberWords.MULTIPLIERS.getOrDefault(lower(token + 2), 1.0) / 2));
        }
        if (is(token + 1, "an") && is(token + 2, "hour")) {
            return Optional.of(new Number(start(token), end(token + 1), 0.5, 1, false, false, false));
        }
        boolean share = is(token + 1, "of")
                || is(token + 1, "the")
                || is(token + 1, "its")
                || is(token + 1, "their")
                || is(token + 1, "his");
        return share ? Optional.of(share(start(token), end(token), 1, "half")) : Optional.empty();
    }

    private Number rough(int first, int last, double value) {
        return new Number(start(first), end(last), value, 1, true, false, false);
    }

    private boolean is(int token, String word) {
        return token < tokens.size() && lower(token).equals(word);
    }

    private int tokenFrom(int offset) {
        return Token.startingAt(offset, tokens);
    }

    private int start(int token) {
        return tokens.get(token).span().start();
    }

    private int end(int token) {
        return tokens.get(token).span().end();
    }

    private String lower(int token) {
        return tokens.get(token).text().toLowerCase(Locale.ROOT);
    }
}
