package org.acta.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;

/** One pass over an article: at each word the rules that may begin with it. */
final class TimeScan {
    private final TimeRules rules;
    private final String text;
    private final Optional<LocalDate> published;
    private final List<Token> tokens;
    private final List<Word> words;
    private final NamesAround names;
    private final FoundTimes found;

    /** Starts of the last words before the one that is looked at, back to the time found last or the start of the line. */
    private final List<Integer> before = new ArrayList<>();

    private int token;

    TimeScan(TimeRules rules, Reading reading) {
        this.rules = rules;
        text = reading.text();
        published = reading.article().published();
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
        names = new NamesAround(reading);
        found = new FoundTimes(text);
    }

    List<TimeExpression> times() {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                if (text.charAt(at) == '\n') {
                    before.clear();
                    found.endOfParagraph();
                }
                at++;
                continue;
            }
            int end = endOfWord(at);
            int taken = take(at, end);
            if (taken > at) {
                before.clear();
                at = Math.max(taken, end);
            } else {
                before.add(at);
                at = end;
            }
        }
        return found.all();
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the time that begins with a word, or its start if none does. */
    private int take(int start, int end) {
        var word = text.substring(start, end).toLowerCase(Locale.ROOT);
        var candidates = rules.at(word);
        boolean clock = Character.isDigit(word.charAt(0))
                || word.equals("noon")
                || word.equals("midnight")
                || word.equals("midday");
        if (candidates.isEmpty() && !clock || isInsideAWord(start)) {
            return start;
        }
        var frame = frame(start);
        if (clock) {
            var time = ClockTimes.at(text, start, frame);
            if (time.isPresent()) {
                found.addClock(
                        new Span(frame.start(), time.get().end()),
                        start,
                        time.get().time());
                return time.get().end();
            }
        }
        for (var rule : candidates) {
            var matcher =
                    rule.pattern().matcher(text).region(start, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && !names.hold(start, matcher.end(), frame)) {
                var when = rule.resolver().value(matcher, frame, anchor(start, frame));
                if (when.isPresent()) {
                    found.add(frame, new Span(start, matcher.end()), when.get());
                    return matcher.end();
                }
            }
        }
        return start;
    }

    /** Su-27, 1,500, £10, 3.5: not the start of anything. */
    private boolean isInsideAWord(int start) {
        if (start == 0) {
            return false;
        }
        char previous = text.charAt(start - 1);
        boolean digit = Character.isDigit(text.charAt(start));
        boolean joined = (previous == '-' || previous == '/') && !text.startsWith("mid-", Math.max(0, start - 4));
        return "$£€¥#@&’'_".indexOf(previous) >= 0 && (digit || previous == '’' || previous == '\'')
                || start > 1
                        && (joined && digit && Character.isLetterOrDigit(text.charAt(start - 2))
                                || (previous == '.' || previous == ',' || previous == ':')
                                        && digit
                                        && Character.isDigit(text.charAt(start - 2)));
    }

    private Frame frame(int start) {
        for (int i = Math.max(0, before.size() - Frame.LONGEST); i < before.size(); i++) {
            var frame = Frame.of(text, before.get(i), start);
            if (frame.isPresent()) {
                return frame.get();
            }
        }
        return Frame.none(start);
    }

    private Optional<Anchor> anchor(int start, Frame frame) {
        return published.map(
                day -> new Anchor(day, Tense.at(tokenAt(start), frame, tokens, words), frame, found.named()));
    }

    private int tokenAt(int offset) {
        while (token < tokens.size() && tokens.get(token).span().end() <= offset) {
            token++;
        }
        return token;
    }
}
