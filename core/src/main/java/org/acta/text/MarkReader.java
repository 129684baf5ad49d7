package org.acta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Span;
import org.acta.text.Mark.Family;
import org.acta.text.Mark.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of one paragraph and tells what each of them does: by its shape, by the characters around it, and, for
 * single marks and inches, by whether a closing mark is still to come.
 */
final class MarkReader {
    private static final Set<String> ELISIONS =
            Set.of("em", "n", "til", "tis", "twas", "twill", "cause", "cos", "cuz", "bout", "nuff", "neath", "round");
    private static final int NONE = -1;

    private final String text;
    private final Span paragraph;
    /** Each step puts better known roles in place of the last one's. */
    private final List<Mark> marks;

    private MarkReader(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.marks = shapes();
    }

    /** The marks in the order of the text, apostrophes included. */
    static List<Mark> read(String text, Span paragraph) {
        var reader = new MarkReader(text, paragraph);
        reader.lookAround();
        reader.lookAhead();
        return reader.marks;
    }

    /** First step: every mark, its role as its shape has it. */
    private List<Mark> shapes() {
        var found = new ArrayList<Mark>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = isPair(at) ? at + 2 : at + 1;
            var family = family(text.charAt(at), end - at);
            if (family != null) {
                found.add(new Mark(at, end, family, shape(text.charAt(at), end - at)));
            }
            at = end;
        }
        return found;
    }

    private boolean isPair(int at) {
        return at + 1 < paragraph.end()
                && text.charAt(at) == text.charAt(at + 1)
                && "`'‘’".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Family family(char c, int length) {
        return switch (c) {
            case '“', '”', '„', '‟', '"', '＂' -> Family.DOUBLE;
            case '\'', '‘', '’', '‚', '‛', '`', '´', '＇' -> length == 2 ? Family.DOUBLE : Family.SINGLE;
            case '«', '»' -> Family.ANGLE;
            case '‹', '›' -> Family.SINGLE_ANGLE;
            default -> null;
        };
    }

    private static Role shape(char c, int length) {
        return switch (c) {
            case '“', '„', '‟', '‘', '‚', '‛', '`', '«', '‹' -> Role.OPENS;
            case '”', '’', '»', '›' -> Role.CLOSES;
            case '\'' -> length == 2 ? Role.CLOSES : Role.EITHER;
            default -> Role.EITHER;
        };
    }

    /** Second step: the roles that the neighbours allow. Marks in a row are seen as one where neighbours are asked for. */
    private void lookAround() {
        for (int first = 0; first < marks.size(); ) {
            int end = first + 1;
            while (end < marks.size()
                    && marks.get(end - 1).end() == marks.get(end).start()) {
                end++;
            }
            int before = before(marks.get(first).start());
            int after = after(marks.get(end - 1).end());
            marks.subList(first, end).replaceAll(mark -> mark.as(inContext(mark, before, after)));
            first = end;
        }
    }

    private Role inContext(Mark mark, int before, int after) {
        return mark.family() == Family.SINGLE ? single(mark, before, after) : paired(mark, before, after);
    }

    private static Role paired(Mark mark, int before, int after) {
        var here = place(before, after);
        if (here == Role.EITHER || here == mark.role()) {
            return mark.role();
        }
        return mark.role() == Role.EITHER ? here : Role.EITHER;
    }

    private Role single(Mark mark, int before, int after) {
        if (isApostrophe(mark)) {
            return Role.APOSTROPHE;
        }
        return switch (place(before, after)) {
            case OPENS -> isElision(mark.end()) ? Role.APOSTROPHE : Role.OPENS;
            case CLOSES -> isWordPart(before) || mark.role() == Role.OPENS ? Role.EITHER : Role.CLOSES;
            default ->
                switch (mark.role()) {
                    case CLOSES -> isWordPart(before) || isBlank(before) ? Role.EITHER : Role.CLOSES;
                    case EITHER -> isBlank(before) || isWordPart(before) ? Role.APOSTROPHE : Role.EITHER;
                    default -> mark.role();
                };
        };
    }

    /** What the neighbours alone say. */
    private static Role place(int before, int after) {
        boolean opens = opensBehind(before) && startsWord(after);
        boolean closes = endsWord(before) && closesBefore(after);
        if (opens == closes) {
            return Role.EITHER;
        }
        return opens ? Role.OPENS : Role.CLOSES;
    }

    private static boolean opensBehind(int c) {
        return isBlank(c) || c == '/' || isDash(c) || isOpeningBracket(c);
    }

    private static boolean startsWord(int c) {
        return isWordPart(c)
                || isOpeningBracket(c)
                || c == '…'
                || c == '#'
                || c == '@'
                || (c != NONE && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static boolean endsWord(int c) {
        return !isBlank(c) && !isOpeningBracket(c);
    }

    private static boolean closesBefore(int c) {
        return isBlank(c) || isDash(c) || ".,;:!?…)]}/".indexOf(c) >= 0;
    }

    /** don’t, O’Neill, the “king”’s, rock ’n’ roll. */
    private boolean isApostrophe(Mark mark) {
        int before = before(mark.start());
        int after = after(mark.end());
        if (isWordPart(before) && isWordPart(after)) {
            return true;
        }
        boolean genitive = after == 's' && !isWordPart(after(mark.end() + 1)) && !isBlank(before);
        boolean behindElidedN = before == 'n' && mark.start() - 2 >= paragraph.start() && isSingle(mark.start() - 2);
        return mark.role() != Role.OPENS && (genitive || behindElidedN);
    }

    private boolean isSingle(int offset) {
        return family(text.charAt(offset), 1) == Family.SINGLE;
    }

    /** ’90s, ’em. */
    private boolean isElision(int start) {
        int end = start;
        while (end < paragraph.end() && end - start < 6 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var word = text.substring(start, end);
        return ELISIONS.contains(word) || word.matches("\\d\\ds?");
    }

    /** Third step, from the end: what needs to know whether a closing mark is still to come. */
    private void lookAhead() {
        var ahead = new Ahead();
        for (int i = marks.size() - 1; i >= 0; i--) {
            var mark = marks.get(i);
            marks.set(i, mark.as(mark.family() == Family.SINGLE ? ahead.settleSingle(mark) : ahead.settleInches(mark)));
        }
    }

    /** What lies behind the mark at hand, up to the next opening mark of its family. */
    private final class Ahead {
        private boolean closer;
        private boolean sureCloser;
        private boolean doubleCloser;

        Role settleSingle(Mark mark) {
            return switch (mark.role()) {
                case OPENS -> settleOpening(mark);
                case CLOSES -> seen(true, Role.CLOSES);
                case EITHER -> {
                    boolean possessive = mayBePossessive(mark);
                    yield possessive && sureCloser ? Role.APOSTROPHE : seen(!possessive, Role.EITHER);
                }
                case APOSTROPHE -> Role.APOSTROPHE;
            };
        }

        private Role seen(boolean sure, Role role) {
            closer = true;
            sureCloser |= sure;
            return role;
        }

        /** ’ in place of ‘ must be sure of its closing mark; ‘ may go without one where it opens speech. */
        private Role settleOpening(Mark mark) {
            boolean mistaken = text.charAt(mark.start()) == '’';
            if (mistaken ? !sureCloser : !closer && !opensSpeech(text, mark, paragraph)) {
                return Role.APOSTROPHE;
            }
            closer = false;
            sureCloser = false;
            return Role.OPENS;
        }

        /** Straight marks behind a number: 6'2", a 5" gun. */
        Role settleInches(Mark mark) {
            if (isInches(mark)) {
                return Role.APOSTROPHE;
            }
            if (mark.family() == Family.DOUBLE) {
                doubleCloser = mark.role() == Role.CLOSES;
            }
            return mark.role();
        }

        private boolean isInches(Mark mark) {
            if (text.charAt(mark.start()) != '"' || mark.role() == Role.OPENS) {
                return false;
            }
            int digits = mark.start();
            while (digits > paragraph.start() && Character.isDigit(text.charAt(digits - 1))) {
                digits--;
            }
            int length = mark.start() - digits;
            int feet = isBlank(before(digits)) ? digits - 1 : digits;
            boolean behindFeet =
                    feet - 2 >= paragraph.start() && isSingle(feet - 1) && Character.isDigit(text.charAt(feet - 2));
            return length > 0 && length <= 2 && (behindFeet || doubleCloser);
        }
    }

    /** ministers’ talks, goin’ home. */
    private boolean mayBePossessive(Mark mark) {
        int before = before(mark.start());
        int next = Blank.skip(text, mark.end());
        return (before == 's' || before == 'n')
                && next > mark.end()
                && next < paragraph.end()
                && Character.isLetterOrDigit(text.codePointAt(next));
    }

    /** Whether a ‘ stands where speech begins: at the head of its paragraph or behind a colon or comma. */
    static boolean opensSpeech(String text, Mark mark, Span paragraph) {
        int last = mark.start() - 1;
        while (last >= paragraph.start() && Blank.is(text.charAt(last))) {
            last--;
        }
        boolean shaped = text.charAt(mark.start()) == '‘';
        return shaped && (last < paragraph.start() || text.charAt(last) == ':' || text.charAt(last) == ',');
    }

    private int before(int offset) {
        return offset > paragraph.start() ? text.codePointBefore(offset) : NONE;
    }

    private int after(int offset) {
        return offset < paragraph.end() ? text.codePointAt(offset) : NONE;
    }

    private static boolean isBlank(int c) {
        return c == NONE || Blank.is(c);
    }

    private static boolean isWordPart(int c) {
        return c != NONE && Character.isLetterOrDigit(c);
    }

    private static boolean isDash(int c) {
        return c != NONE && Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isOpeningBracket(int c) {
        return c == '(' || c == '[' || c == '{';
    }
}
