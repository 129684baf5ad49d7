package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Span;

/** Grows the running text of a CoNLL-U document row by row. */
final class ConlluText {
    private final StringBuilder text = new StringBuilder();
    private final List<ConlluToken> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private String gap = "";
    private int sentenceStart;
    private int firstToken;
    private int writtenUpTo;
    private Span written = new Span(0, 0);

    /** A paragraph begins; two line breaks go before it. */
    void paragraph() {
        gap = text.isEmpty() ? "" : "\n\n";
    }

    void add(ConlluRow row) {
        if (row.isEmptyNode()) {
            return;
        }
        if (row.isWritten()) {
            written = write(row);
            writtenUpTo = row.lastWord();
            return;
        }
        boolean partOfWritten = row.lastWord() <= writtenUpTo;
        tokens.add(new ConlluToken(
                partOfWritten ? partOf(row.form()) : write(row),
                row.head() == 0 ? -1 : firstToken + row.head() - 1,
                row.relation(),
                row.tag(),
                row.line()));
    }

    void endSentence() {
        if (tokens.size() > firstToken) {
            sentences.add(new Span(sentenceStart, text.length()));
            firstToken = tokens.size();
            writtenUpTo = 0;
            gap = " ";
        }
    }

    int size() {
        return tokens.size();
    }

    String text() {
        return text.toString();
    }

    List<ConlluToken> tokens() {
        return tokens;
    }

    List<Span> sentences() {
        return sentences;
    }

    private Span write(ConlluRow row) {
        text.append(gap);
        int start = text.length();
        if (tokens.size() == firstToken) {
            sentenceStart = start;
        }
        text.append(row.form());
        gap = row.spaceAfter() ? " " : "";
        return new Span(start, text.length());
    }

    /** The words of "don't" one behind the other; of what is not their sum, each is the whole. */
    private Span partOf(String form) {
        int start = written.start();
        if (!text.substring(start, written.end()).startsWith(form)) {
            return written;
        }
        written = new Span(start + form.length(), written.end());
        return new Span(start, start + form.length());
    }
}
