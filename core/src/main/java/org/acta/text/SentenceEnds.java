package org.acta.text;

import java.util.BitSet;
import java.util.List;
import org.acta.annotation.Quotation;
import org.acta.annotation.Quotation.Closing;
import org.acta.annotation.Token;
import org.acta.text.Abbreviations.Stop;

/** Tells at which stops a sentence ends, and with which token behind the stop. */
final class SentenceEnds {
    static final int NONE = -1;

    /** “Why now?” the foreign secretary asked: no name is longer than this. */
    private static final int LONGEST_SOURCE = 6;

    private final List<Token> tokens;
    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    SentenceEnds(List<Token> tokens, List<Quotation> quotations) {
        this.tokens = tokens;
        for (var quotation : quotations) {
            opening.set(quotation.span().start(), quotation.words().start());
            if (quotation.closing() == Closing.MARKED) {
                closing.set(quotation.words().end(), quotation.span().end());
            }
        }
    }

    /**
     * The index behind the last token of the sentence that ends at token {@code stop}, or {@link #NONE} where none ends
     * there.
     *
     * @param first the first token of the paragraph
     * @param end behind the last token of the paragraph
     */
    int endBehind(int stop, int first, int end) {
        if (!isStop(stop)) {
            return NONE;
        }
        int behind = stop + 1;
        while (behind < end && belongsToStop(behind)) {
            behind++;
        }
        return behind == end || ends(stop, behind, first, end) ? behind : NONE;
    }

    private boolean isStop(int i) {
        var text = text(i);
        return switch (text) {
            case ".", "?", "!", "…" -> true;
            default -> text.length() > 1 && text.endsWith(".");
        };
    }

    private boolean belongsToStop(int i) {
        boolean moreStops = isStop(i) && !isWord(i);
        return closes(i) || (isGlued(i) && (moreStops || isOneOf(i, ")", "]")));
    }

    private boolean ends(int stop, int next, int first, int end) {
        if (Character.isLowerCase(initial(next)) || isOneOf(next, ",", ";", ":", ")", "]", "%", "/")) {
            return false;
        }
        if (isDash(next)) {
            return stopBehindWord(stop, first) == Stop.ENDS
                    && !isGlued(next)
                    && next + 1 < end
                    && Character.isUpperCase(initial(next + 1));
        }
        return switch (stopBehindWord(stop, first)) {
            case GOES_ON -> false;
            case UNDECIDED -> startsSentence(next, end);
            case TIME_OF_DAY -> !isNumber(next) && !Clues.BEHIND_TIME.contains(text(next));
            case ENDS -> endsPlainly(stop, next, first, end);
        };
    }

    /** What stands before the stop and belongs to it: a word for "Maj" ".", the token itself for "U.S.". */
    private Stop stopBehindWord(int stop, int first) {
        if (text(stop).equals("No.")) {
            return Stop.GOES_ON;
        }
        if (isWord(stop)) {
            return Abbreviations.stopBehind(text(stop).substring(0, text(stop).length() - 1));
        }
        if (!text(stop).equals(".") || stop == first || !isGlued(stop)) {
            return Stop.ENDS;
        }
        return Abbreviations.stopBehind(text(stop - 1));
    }

    private boolean startsSentence(int next, int end) {
        int word = next;
        while (word + 1 < end && opens(word)) {
            word++;
        }
        boolean initial =
                text(word).length() == 1 && word + 1 < end && text(word + 1).equals(".");
        boolean speech = word > next && opening.get(start(next)) && Character.isUpperCase(initial(word));
        return speech || (!initial && Clues.STARTERS.contains(text(word)));
    }

    private boolean endsPlainly(int stop, int next, int first, int end) {
        if (isBracket(next)) {
            return next + 1 < end && !Character.isLowerCase(initial(next + 1));
        }
        if (stop == first + 1 && text(stop).equals(".") && isNumber(first)) {
            return false;
        }
        if (isGlued(next) && next == stop + 1 && !opens(next)) {
            return endsGlued(stop, next, first);
        }
        boolean exclaimed = !text(stop).equals(".");
        return !(exclaimed && next > stop + 1 && isReportedBy(next, end));
    }

    /** "…the talks.Moscow said": the space was lost; "Ph.D", "Node.js": it never was. */
    private boolean endsGlued(int stop, int next, int first) {
        if (stop == first || (text(next).length() < 2 && !isOneOf(next, "I", "A"))) {
            return false;
        }
        var word = text(stop - 1);
        boolean wordEnds = isNumber(stop - 1) || Character.isLowerCase(word.codePointBefore(word.length()));
        return wordEnds && word.length() > 1 && Character.isUpperCase(initial(next));
    }

    private boolean isReportedBy(int next, int end) {
        if (Clues.STARTERS.contains(text(next))) {
            return false;
        }
        for (int i = next; i < Math.min(end, next + LONGEST_SOURCE); i++) {
            if (Character.isLowerCase(initial(i))) {
                return Clues.REPORTING.contains(text(i));
            }
        }
        return false;
    }

    private boolean closes(int i) {
        if (closing.get(start(i))) {
            return true;
        }
        return isGlued(i) && !opening.get(start(i)) && isOneOf(i, "”", "’", "»", "\"", "'") && !isGluedToWord(i);
    }

    /** A straight mark before a word opens what comes. */
    private boolean isGluedToWord(int i) {
        return isOneOf(i, "\"", "'") && i + 1 < tokens.size() && isGlued(i + 1) && isWord(i + 1);
    }

    private boolean opens(int i) {
        return opening.get(start(i)) || isOneOf(i, "“", "‘", "«", "„", "(", "[");
    }

    private boolean isBracket(int i) {
        return isOneOf(i, "(", "[", "{");
    }

    private boolean isDash(int i) {
        return isOneOf(i, "-", "--", "–", "—");
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(initial(i));
    }

    private boolean isNumber(int i) {
        return Character.isDigit(initial(i));
    }

    private boolean isOneOf(int i, String... marks) {
        for (var mark : marks) {
            if (text(i).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGlued(int i) {
        return i > 0 && tokens.get(i - 1).span().end() == start(i);
    }

    private int initial(int i) {
        return text(i).codePointAt(0);
    }

    private int start(int i) {
        return tokens.get(i).span().start();
    }

    private String text(int i) {
        return tokens.get(i).text();
    }
}
