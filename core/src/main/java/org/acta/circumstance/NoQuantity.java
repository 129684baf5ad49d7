package org.acta.circumstance;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;

/** Numbers that count nothing: years and dates, ages, names, addresses, numbers of lists and telephones. */
final class NoQuantity {
    private static final Set<String> NUMBERED = Set.of(
            "resolution",
            "article",
            "section",
            "number",
            "no",
            "no.",
            "chapter",
            "room",
            "route",
            "highway",
            "flight",
            "page",
            "act",
            "title",
            "channel",
            "verse",
            "paragraph",
            "amendment",
            "phase",
            "category",
            "level",
            "protocol",
            "grade",
            "gate",
            "platform",
            "unit",
            "vol",
            "volume",
            "season",
            "episode",
            "model",
            "type",
            "aged",
            "age",
            "nos",
            "zone",
            "district",
            "ward",
            "camp",
            "block");
    private static final Pattern AGE_BEHIND = Pattern.compile(
            "(?:[- ]years?[- ](?:old|olds)|[- ]year-olds?|[- ]months?[- ]olds?| years? of age|[- ](?:day|week)s?[- ]olds?)\\b");
    private static final Pattern CLOCK_BEHIND =
            Pattern.compile(" ?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|o[’']clock|GMT|UTC|BST|CET|EST|hrs\\b|hours GMT)");
    /** Behind a number, without a space: "20km". */
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(?:km|mm|cm|kg|kW|MW|GW|ft|lb|lbs|m|C|F|mph|kph|pc|bpd)\\b");
    /** The second part of a telephone number. */
    private static final Pattern TELEPHONE_BEHIND = Pattern.compile("-\\d{4}");

    private static final Pattern STREET = Pattern.compile(
            " (?:[A-Z][a-z’']+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Way|Place|Terrace|Crescent)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NO_COUNT_AFTER_ONE = Pattern.compile(
            "(?i)one (?:of|another|day|time|thing|hand|point|side|way|more|or|who|that|which|in|to|and|is|was|by|step|such|as|per|on|after|last|final|reason|example)\\b.*");

    private final String text;
    private final Clause clause;
    private final List<Span> names;
    private final List<Span> times;

    NoQuantity(Reading reading, Clause clause) {
        text = reading.text();
        this.clause = clause;
        names = reading.all(Name.class).stream()
                .filter(name -> name.type() != Name.Type.COUNTRY)
                .map(Name::span)
                .toList();
        times = reading.all(TimeExpression.class).stream()
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
                .map(TimeExpression::span)
                .toList();
    }

    /** Whether a number, from its token to where it ends, is none that counts. */
    boolean holds(int token, Numbers.Number number) {
        var span = new Span(number.start(), number.end());
        return isIn(times, span)
                || isNamed(token, span)
                || number.figures()
                        && (isGlued(span)
                                || isYear(token, span)
                                || isAge(token, span)
                                || isListed(span)
                                || clockOrStreet(span))
                || !number.figures() && (isBehind(AGE_BEHIND, span.end()) || isOneOfMany(span));
    }

    private static boolean isIn(List<Span> spans, Span span) {
        return spans.stream().anyMatch(other -> other.overlaps(span));
    }

    /** Part of a name, and not its first word: Group of 20. */
    private boolean isNamed(int token, Span span) {
        boolean inside = names.stream().anyMatch(name -> name.contains(span.start()) && name.start() < span.start());
        if (inside || token == 0) {
            return inside;
        }
        boolean beside = clause.end(token - 1) + 1 == span.start();
        var before = clause.lower(token - 1);
        boolean proper = beside
                && clause.partOfSpeech(token - 1) == PartOfSpeech.PROPN
                && Character.isUpperCase(clause.word(token - 1).charAt(0))
                && times.stream().noneMatch(time -> time.contains(clause.start(token - 1)))
                && Character.isDigit(text.charAt(span.start()))
                && !before.equals("rs");
        return proper || beside && NUMBERED.contains(before);
    }

    /** Su-27, 15:12, 3/4, 5G, 21st, 555-0134 */
    private boolean isGlued(Span span) {
        int end = span.end();
        boolean letters = end < text.length() && Character.isLetter(text.charAt(end)) && !isBehind(UNIT_BEHIND, end);
        boolean digits = end + 1 < text.length()
                && (":/.".indexOf(text.charAt(end)) >= 0)
                && Character.isDigit(text.charAt(end + 1));
        if (span.start() == 0) {
            return letters || digits;
        }
        char before = text.charAt(span.start() - 1);
        boolean joined = "-:/.#@_–".indexOf(before) >= 0
                && span.start() > 1
                && Character.isLetterOrDigit(text.charAt(span.start() - 2));
        return letters
                || digits
                || joined
                || before == '#'
                || Character.isLetterOrDigit(before)
                || before == '+'
                || isBehind(TELEPHONE_BEHIND, end);
    }

    private boolean isBehind(Pattern pattern, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 2014 without a comma is a year unless a plural right behind it says what it counts. */
    private boolean isYear(int token, Span span) {
        if (!YEAR.matcher(text).region(span.start(), span.end()).matches()) {
            return false;
        }
        int next = clause.tokenFrom(span.end());
        boolean counted = next < clause.size()
                && clause.partOfSpeech(next) == PartOfSpeech.NOUN
                && (clause.lower(next).endsWith("s") || clause.lower(next).equals("people"))
                && (clause.lower(next).equals("people")
                        || !Set.of("the", "in", "since", "of", "’s", "'s", "a").contains(clause.lower(token - 1)));
        return !counted && Bounds.before(text, span.start()).isEmpty();
    }

    /** "aged 42", "Jim, 42, met", "42 years old" */
    private boolean isAge(int token, Span span) {
        if (isBehind(AGE_BEHIND, span.end())) {
            return true;
        }
        boolean commas = token > 1
                && clause.lower(token - 1).equals(",")
                && span.end() < text.length()
                && ",.;)".indexOf(text.charAt(span.end())) >= 0;
        return commas && clause.partOfSpeech(token - 2) == PartOfSpeech.PROPN;
    }

    /** "1. Open the door" at the start of a line */
    private boolean isListed(Span span) {
        boolean first =
                span.start() == 0 || text.charAt(span.start() - 1) == '\n' || text.charAt(span.start() - 1) == '(';
        return first && span.end() < text.length() && ".)".indexOf(text.charAt(span.end())) >= 0;
    }

    private boolean clockOrStreet(Span span) {
        return isBehind(CLOCK_BEHIND, span.end()) || isBehind(STREET, span.end());
    }

    /** "one" as a pronoun, or as an article with more weight */
    private boolean isOneOfMany(Span span) {
        if (!text.substring(span.start(), span.end()).equalsIgnoreCase("one")) {
            return false;
        }
        boolean no = span.start() > 3
                && text.substring(Math.max(0, span.start() - 6), span.start())
                        .matches("(?i).*\\b(?:no|any|every|this|that|the|each|some|which|only|at|not) ");
        var behind = text.substring(span.start(), Math.min(text.length(), span.end() + 12))
                .replace('\n', ' ');
        return no || NO_COUNT_AFTER_ONE.matcher(behind).matches() || !behind.matches("(?i)one(?: |-).*");
    }
}
