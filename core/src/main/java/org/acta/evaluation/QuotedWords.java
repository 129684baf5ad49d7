package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Span;
import org.acta.annotation.Statement.Form;

/** What stands between quotation marks in gold content, without the marks. */
final class QuotedWords {
    private static final String MARKS = "“”‘’\"'";
    private static final String OPENING = "“‘\"";

    private QuotedWords() {}

    static List<Span> of(String text, Form form, List<Span> content) {
        return switch (form) {
            case INDIRECT -> List.of();
            case DIRECT -> content.stream().map(span -> trimmed(text, span)).toList();
            case MIXED ->
                content.stream().flatMap(span -> marked(text, span).stream()).toList();
        };
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** From each opening mark to its closing one, or to the end where that is missing. */
    private static List<Span> marked(String text, Span span) {
        var quotes = new ArrayList<Span>();
        for (int at = span.start(); at < span.end(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                int close = at + 1;
                while (close < span.end() && !closes(text, at, close)) {
                    close++;
                }
                quotes.add(new Span(at + 1, close));
                at = close;
            }
        }
        return quotes;
    }

    private static boolean closes(String text, int open, int at) {
        return switch (text.charAt(open)) {
            case '“' -> text.charAt(at) == '”';
            case '‘' ->
                text.charAt(at) == '’' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
            default -> text.charAt(at) == text.charAt(open);
        };
    }
}
