package org.acta.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Quotation;
import org.acta.annotation.Quotation.Closing;
import org.acta.annotation.Span;
import org.acta.text.Mark.Family;
import org.acta.text.Mark.Role;

/**
 * The state while the marks of a text are paired: what is open, what was found. One opening mark closes an earlier one of
 * its family that was left open; a closing mark drops what was opened within and never closed; a paragraph's end ends all.
 */
final class Pairing {
    /** Nobody nests deeper; marks beyond are noise. */
    private static final int DEEPEST = 6;
    /** An unclosed quotation reaches no further than the first stop behind this many characters. */
    private static final int LONGEST_UNCLOSED = 1000;
    /** Speech set in several lines without marks at their heads is put together up to this length. */
    private static final int LONGEST_OVER_LINES = 2000;

    private final String text;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();
    /** The quotation that the last paragraphs left open, while no other has begun. */
    private Optional<Found> leftOpen = Optional.empty();
    /** The last closing mark that had nothing to close. */
    private int strayEnd = -1;

    private Span paragraph = new Span(0, 0);

    Pairing(String text) {
        this.text = text;
    }

    private record Found(Mark opening, Span span, int closingLength, Closing closing) {}

    /** @param next the paragraph behind, if there is one: whether it opens with a mark decides what runs on */
    void readParagraph(Span paragraph, Optional<Span> next) {
        this.paragraph = paragraph;
        for (var mark : MarkReader.read(text, paragraph)) {
            switch (mark.role()) {
                case OPENS -> open(mark);
                case CLOSES -> close(mark);
                case EITHER -> decide(mark);
                case APOSTROPHE -> {}
            }
        }
        endParagraph(next);
    }

    private void open(Mark mark) {
        leftOpen = leftOpen.filter(left -> left.opening().family() != mark.family());
        if (!open.isEmpty() && open.peek().family() == mark.family()) {
            endBefore(open.pop(), mark);
        }
        if (open.size() < DEEPEST) {
            open.push(mark);
        }
    }

    private void decide(Mark mark) {
        if (mark.family() == Family.SINGLE || isOpen(mark.family())) {
            close(mark);
        } else {
            open(mark);
        }
    }

    private void close(Mark mark) {
        if (isOpen(mark.family())) {
            while (open.element().family() != mark.family()) {
                endBefore(open.pop(), mark);
            }
            var opening = open.pop();
            found.add(new Found(
                    opening, new Span(opening.start(), mark.end()), mark.end() - mark.start(), Closing.MARKED));
        } else if (mark.family() != Family.SINGLE) {
            closeLeftOpen(mark);
        }
    }

    /** A single mark closes only what was opened last: any other is an apostrophe. */
    private boolean isOpen(Family family) {
        if (family == Family.SINGLE) {
            return !open.isEmpty() && open.element().family() == family;
        }
        return open.stream().anyMatch(mark -> mark.family() == family);
    }

    private void closeLeftOpen(Mark mark) {
        strayEnd = mark.end();
        var goesOn = leftOpen.filter(left -> open.isEmpty()
                && left.opening().family() == mark.family()
                && mark.end() - left.opening().start() <= LONGEST_OVER_LINES);
        goesOn.ifPresent(left -> {
            found.remove(found.lastIndexOf(left));
            var span = new Span(left.opening().start(), mark.end());
            found.add(new Found(left.opening(), span, mark.end() - mark.start(), Closing.MARKED));
            leftOpen = Optional.empty();
            strayEnd = -1;
        });
    }

    /** The closing mark was forgotten: the quotation ends with the last sentence before the next mark. */
    private void endBefore(Mark opening, Mark next) {
        int limit = next.start();
        var rest = Blank.trim(text, opening.end(), limit);
        boolean glued = isStopAt(next.start() - 1) && next.role() != Role.CLOSES;
        int end = rest.end();
        while (end > rest.start() && !endsSentenceAt(end - 1)) {
            end--;
        }
        addUnclosed(opening, end > rest.start() ? end : rest.end(), glued ? Closing.RUNS_ON : Closing.UNCLOSED);
    }

    private void endParagraph(Optional<Span> next) {
        while (!open.isEmpty()) {
            var opening = open.pop();
            boolean runsOn = next.isPresent() && opensWith(opening.family(), next.get());
            addUnclosed(opening, paragraph.end(), runsOn ? Closing.RUNS_ON : Closing.UNCLOSED);
        }
    }

    private boolean opensWith(Family family, Span next) {
        int end = Math.min(next.end(), next.start() + 40);
        var marks = MarkReader.read(text, new Span(next.start(), end));
        return !marks.isEmpty()
                && marks.get(0).start() == next.start()
                && marks.get(0).family() == family
                && marks.get(0).role() != Role.CLOSES
                && marks.get(0).role() != Role.APOSTROPHE;
    }

    private void addUnclosed(Mark opening, int end, Closing closing) {
        if (opening.family() == Family.SINGLE && !MarkReader.opensSpeech(text, opening, paragraph)) {
            return;
        }
        int bounded = closing == Closing.RUNS_ON ? end : boundedEnd(opening.end(), end);
        var unclosed = new Found(opening, new Span(opening.start(), behindNested(opening, bounded)), 0, closing);
        found.add(unclosed);
        if (open.isEmpty() && closing == Closing.UNCLOSED && end == paragraph.end()) {
            leftOpen = Optional.of(unclosed);
        }
    }

    private int boundedEnd(int start, int end) {
        if (end - start <= LONGEST_UNCLOSED) {
            return end;
        }
        for (int i = start; i + 1 < start + LONGEST_UNCLOSED; i++) {
            if (endsSentenceAt(i) && Blank.is(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        int cut = start + LONGEST_UNCLOSED;
        return Blank.trim(text, start, Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut)
                .end();
    }

    /** An end that cuts no quotation found within. */
    private int behindNested(Mark opening, int end) {
        int behind = end;
        for (int i = found.size() - 1; i >= 0 && found.get(i).opening().start() > opening.start(); i--) {
            var span = found.get(i).span();
            if (span.start() < end && end < span.end()) {
                behind = Math.max(behind, span.end());
            }
        }
        return behind;
    }

    /** The stop of an initial or of U.S. is none. */
    private boolean endsSentenceAt(int offset) {
        return isStopAt(offset) && !(offset > 0 && Character.isUpperCase(text.charAt(offset - 1)));
    }

    private boolean isStopAt(int offset) {
        return offset >= 0 && ".?!…".indexOf(text.charAt(offset)) >= 0;
    }

    /** All that was found, in the order of the text; to be called once, behind the last paragraph. */
    List<Quotation> quotations() {
        dropWrapping();
        found.sort(Comparator.comparing(Found::span));
        var quotations = new ArrayList<Quotation>();
        var around = new ArrayDeque<Span>();
        for (var each : found) {
            var words = words(each);
            if (!words.isEmpty()) {
                while (!around.isEmpty() && !around.element().contains(each.span())) {
                    around.pop();
                }
                quotations.add(new Quotation(each.span(), words, around.size(), each.closing()));
                around.push(each.span());
            }
        }
        return Collections.unmodifiableList(quotations);
    }

    /** Marks around the whole article quote nothing. */
    private void dropWrapping() {
        int first = Blank.skip(text, 0);
        int last = Blank.trim(text, 0, text.length()).end();
        if (strayEnd == last) {
            found.removeIf(each -> each.span().start() == first && each.closing() != Closing.MARKED);
        }
    }

    private Span words(Found each) {
        return Blank.trim(text, each.opening().end(), each.span().end() - each.closingLength());
    }
}
