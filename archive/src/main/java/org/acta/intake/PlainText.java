package org.acta.intake;

import java.util.Optional;

/** An article as plain text. The text is kept untouched; a first line that looks like a headline is its title too. */
final class PlainText {
    private static final int LONGEST_HEADLINE = 150;

    private PlainText() {}

    static Draft draft(byte[] bytes) throws Refusal {
        var decoded = Decoded.of(bytes);
        return Draft.of(decoded.text()).titled(headline(decoded.text())).noting(decoded.notes());
    }

    /** A short first line without a final stop, with a blank line after it and more text to come. */
    static Optional<String> headline(String text) {
        var lines = text.stripLeading().lines().limit(2).toList();
        if (lines.size() < 2 || !lines.get(1).isBlank() || lines.get(0).length() > LONGEST_HEADLINE) {
            return Optional.empty();
        }
        var first = lines.getFirst().strip();
        boolean isSentence = first.matches("(?s).*[.!,:;…][\"'”’)\\]]*");
        boolean isAll = text.strip().length() == first.length();
        return isSentence || isAll ? Optional.empty() : Optional.of(first);
    }
}
