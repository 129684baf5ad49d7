package org.acta.encoder;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Sentence;

/**
 * Cuts an article into the windows that the model sees: whole sentences up to {@link #PIECES} pieces, each window with some
 * sentences before it as context whose own scores come from the window before.
 */
final class Windows {
    /** The length of the windows on which the model was trained, without the start and end pieces. */
    static final int PIECES = 254;

    private static final int CONTEXT = PIECES / 8;

    private Windows() {}

    /** Tokens {@code [first, to)} are shown to the model, the scores of {@code [from, to)} are kept. */
    record Window(int first, int from, int to) {}

    private record Unit(int from, int to, int pieces) {}

    /** Windows that keep every token once, in order; {@code firstPiece} has one entry more than there are tokens. */
    static List<Window> over(List<Sentence> sentences, int[] firstPiece) {
        var units = units(sentences, firstPiece);
        var windows = new ArrayList<Window>();
        for (int at = 0; at < units.size(); ) {
            int first = at;
            int used = 0;
            while (first > 0 && used + units.get(first - 1).pieces() <= CONTEXT) {
                used += units.get(--first).pieces();
            }
            int end = at;
            while (end < units.size() && (end == at || used + units.get(end).pieces() <= PIECES)) {
                used += units.get(end++).pieces();
            }
            windows.add(new Window(
                    units.get(first).from(),
                    units.get(at).from(),
                    units.get(end - 1).to()));
            at = end;
        }
        return windows;
    }

    /** Sentences, those too long for a window in parts; a token longer than a window stands alone. */
    private static List<Unit> units(List<Sentence> sentences, int[] firstPiece) {
        var units = new ArrayList<Unit>();
        for (var sentence : sentences) {
            int from = sentence.firstToken();
            for (int to = from + 1; to <= sentence.endToken(); to++) {
                if (to == sentence.endToken() || firstPiece[to + 1] - firstPiece[from] > PIECES) {
                    units.add(new Unit(from, to, firstPiece[to] - firstPiece[from]));
                    from = to;
                }
            }
        }
        return units;
    }
}
