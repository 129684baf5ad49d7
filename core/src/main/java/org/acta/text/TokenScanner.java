package org.acta.text;

import java.util.Set;

/**
 * Finds where a token ends. The rules are those of an ordered regular expression, written out by hand so that no text,
 * however long, costs more than one pass; {@code TokenScannerTest} holds the expression and compares.
 */
final class TokenScanner {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Cmdr", "Adm", "Sen", "Rep", "Gov",
            "Rev", "Hon", "St", "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "vs", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept",
            "Sep", "Oct", "Nov", "Dec");
    private static final int LONGEST_ABBREVIATION = 4;
    /** In this order: of two that fit, the first one wins. */
    private static final String[] UNITS = {"st", "nd", "rd", "th", "s", "m", "bn", "tn", "k", "km", "%"};

    private static final String[] CLITICS = {"s", "re", "ve", "ll", "d", "m", "S", "RE", "VE", "LL", "D", "M"};
    private static final int NONE = -1;

    private final String text;

    TokenScanner(String text) {
        this.text = text;
    }

    /** The end of the token that starts at {@code start}, which is not blank. */
    int endOfToken(int start) {
        int first = text.codePointAt(start);
        if (isNumber(first)) {
            return endOfNumber(start);
        }
        if (isWordPart(first)) {
            return endOfWord(start);
        }
        if (isApostrophe(first)) {
            return endOfClitic(start);
        }
        if (first == '.' || first == '-') {
            return endOfRun(start, first);
        }
        return start + Character.charCount(first);
    }

    private int endOfWord(int start) {
        int end = endOfDottedLetters(start);
        end = end != NONE ? end : endOfAbbreviation(start);
        end = end != NONE ? end : endOfNumero(start);
        end = end != NONE ? end : endOfPrefixedName(start);
        return end != NONE ? end : endOfPlainWord(start);
    }

    /** U.S., p.m., e.g. */
    private int endOfDottedLetters(int start) {
        int end = start;
        int letters = 0;
        while (isLetter(at(end)) && at(next(end)) == '.') {
            end = next(end) + 1;
            letters++;
        }
        return letters >= 2 ? end : NONE;
    }

    /** Mr., Sept. */
    private int endOfAbbreviation(int start) {
        int stop = text.indexOf('.', start, Math.min(text.length(), start + LONGEST_ABBREVIATION + 1));
        if (stop < 0 || !ABBREVIATIONS.contains(text.substring(start, stop)) || isLetterOrNumber(before(start))) {
            return NONE;
        }
        int follower = at(stop + 1);
        return Blank.isSpace(follower) || follower == ',' ? stop + 1 : NONE;
    }

    /** No. before a number. */
    private int endOfNumero(int start) {
        if (!text.startsWith("No.", start)) {
            return NONE;
        }
        int end = start + 3;
        boolean spaced = Blank.isSpace(at(end));
        return isNumber(at(end)) || (spaced && isNumber(at(next(end)))) ? end : NONE;
    }

    /** O’Malley, d'Estaing. */
    private int endOfPrefixedName(int start) {
        if (!isLetter(at(start))) {
            return NONE;
        }
        int mark = isLetter(at(next(start))) ? next(next(start)) : next(start);
        int capital = mark + 1;
        if (!isApostrophe(at(mark)) || Character.getType(at(capital)) != Character.UPPERCASE_LETTER) {
            return NONE;
        }
        int end = next(capital);
        while (isLetter(at(end)) || isMark(at(end))) {
            end = next(end);
        }
        return end > next(capital) ? end : NONE;
    }

    /** A run of letters, marks and digits; the n of a following n’t is left to the clitic. */
    private int endOfPlainWord(int start) {
        if (isNegation(start)) {
            return start + 3;
        }
        int end = start;
        while (isWordPart(at(end))) {
            end = next(end);
        }
        return end - 1 > start && isNegation(end - 1) ? end - 1 : end;
    }

    private boolean isNegation(int start) {
        return "nN".indexOf(at(start)) >= 0
                && isApostrophe(at(start + 1))
                && "tT".indexOf(at(start + 2)) >= 0
                && !isLetterOrNumber(at(start + 3));
    }

    /**
     * 10, 3.5, 10:30, 2nd, 40%. Where letters follow that are no unit, the expression gives back what it took last: a
     * digit, or a point with the digit behind it.
     */
    private int endOfNumber(int start) {
        int lastRun = start;
        int end = endOfDigits(start);
        while (isSeparator(at(end)) && isNumber(at(end + 1))) {
            lastRun = end + 1;
            end = endOfDigits(lastRun);
        }
        int withUnit = endOfUnit(end);
        if (withUnit != NONE) {
            return withUnit;
        }
        if (!isLetter(at(end))) {
            return end;
        }
        int lastDigit = end - Character.charCount(before(end));
        if (lastDigit > lastRun) {
            return lastDigit;
        }
        return lastRun > start ? lastRun - 1 : end;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isNumber(at(end))) {
            end = next(end);
        }
        return end;
    }

    private int endOfUnit(int start) {
        for (var unit : UNITS) {
            if (text.startsWith(unit, start) && !isLetter(at(start + unit.length()))) {
                return start + unit.length();
            }
        }
        return NONE;
    }

    /** ’s, ’re; the mark alone where no word stands before it. */
    private int endOfClitic(int start) {
        if (isLetterOrNumber(before(start))) {
            for (var clitic : CLITICS) {
                int end = start + 1 + clitic.length();
                if (text.startsWith(clitic, start + 1) && !isLetterOrNumber(at(end))) {
                    return end;
                }
            }
        }
        return start + 1;
    }

    private int endOfRun(int start, int mark) {
        int end = start;
        while (at(end) == mark) {
            end++;
        }
        return end;
    }

    /** The code point at an offset, {@link #NONE} outside the text. */
    private int at(int offset) {
        return offset < text.length() ? text.codePointAt(offset) : NONE;
    }

    private int before(int offset) {
        return offset > 0 ? text.codePointBefore(offset) : NONE;
    }

    private int next(int offset) {
        return offset < text.length() ? offset + Character.charCount(text.codePointAt(offset)) : offset;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’';
    }

    private static boolean isSeparator(int codePoint) {
        return codePoint == '.' || codePoint == ',' || codePoint == ':';
    }

    private static boolean isWordPart(int codePoint) {
        return isLetterOrNumber(codePoint) || isMark(codePoint);
    }

    private static boolean isLetterOrNumber(int codePoint) {
        return isLetter(codePoint) || isNumber(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint != NONE && Character.isLetter(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return switch (codePoint == NONE ? Character.UNASSIGNED : Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isNumber(int codePoint) {
        return switch (codePoint == NONE ? Character.UNASSIGNED : Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
