package org.acta.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a CoNLL-U file with columns: a word, a written token of several words, or a node that is not in the text. */
record ConlluRow(Path file, int line, List<String> columns) {
    private static final Pattern ID = Pattern.compile("\\d+|\\d+-\\d+|\\d+\\.\\d+");
    private static final int COLUMNS = 10;

    static ConlluRow of(Path file, int line, String text) {
        var columns = List.of(text.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new BrokenCorpusException(
                    file, line, "expected ten columns with tabs between, found " + columns.size());
        }
        if (!ID.matcher(columns.getFirst()).matches()) {
            throw new BrokenCorpusException(
                    file, line, "expected a word's number in the first column, found: " + columns.getFirst());
        }
        return new ConlluRow(file, line, columns);
    }

    /** Has several words, which follow. */
    boolean isWritten() {
        return columns.getFirst().contains("-");
    }

    /** Is not in the text. */
    boolean isEmptyNode() {
        return columns.getFirst().contains(".");
    }

    /** The number of its last word. */
    int lastWord() {
        return Integer.parseInt(columns.getFirst().replaceFirst("^\\d+-", ""));
    }

    String form() {
        return columns.get(1);
    }

    String tag() {
        return columns.get(3);
    }

    /** Number of the governing word within the sentence, 0 for the root. */
    int head() {
        try {
            return Integer.parseInt(columns.get(6));
        } catch (NumberFormatException e) {
            throw new BrokenCorpusException(
                    file, line, "expected the number of the head in the seventh column, found: " + columns.get(6));
        }
    }

    String relation() {
        return columns.get(7);
    }

    boolean spaceAfter() {
        return !misc("SpaceAfter").equals("No");
    }

    /** {@code Entity=…} */
    String entity() {
        return misc("Entity");
    }

    private String misc(String name) {
        for (var entry : columns.get(9).split("\\|")) {
            if (entry.startsWith(name + "=")) {
                return entry.substring(name.length() + 1);
            }
        }
        return "";
    }
}
