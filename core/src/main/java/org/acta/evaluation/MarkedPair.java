package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.acta.annotation.EventType;
import org.acta.annotation.Span;

/**
 * A sentence with two parties marked in it, and what the one does to the other. A party that is not marked, since the sentence
 * does not name it, may be any word of it.
 *
 * @param label a type's name; {@code YIELD} for CONCEDE and RETREAT together
 */
record MarkedPair(String sentence, Span source, Span target, String label) {
    private static final String YIELD = "YIELD";
    private static final String COLUMN = "marked_sentence";
    private static final Pattern TAG = Pattern.compile("</?[st]>");

    /** Of a table with the columns {@code marked_sentence} and {@code gold_root} among others. */
    static List<MarkedPair> read(Path file) throws IOException {
        var lines = Lines.of(file);
        var header = List.of((lines.isEmpty() ? "" : lines.getFirst()).split("\t", -1));
        int sentence = header.indexOf(COLUMN);
        int label = header.indexOf("gold_root");
        if (sentence < 0 || label < 0) {
            throw new BrokenCorpusException(
                    file.toString(), 1, "expected the columns marked_sentence and gold_root, separated by tabs");
        }
        var pairs = new ArrayList<MarkedPair>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split("\t", -1);
            try {
                pairs.add(of(cells[sentence], cells[label]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BrokenCorpusException(
                        file.toString(),
                        i + 1,
                        "expected <s>…</s> and <t>…</t> in a sentence, and a type: " + e.getMessage());
            }
        }
        return pairs;
    }

    static MarkedPair of(String marked, String label) {
        return new MarkedPair(TAG.matcher(marked).replaceAll(""), span(marked, 's'), span(marked, 't'), checked(label));
    }

    /** What a type is called here. */
    static String label(EventType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> YIELD;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> type.name();
        };
    }

    private static String checked(String label) {
        boolean isType =
                Arrays.stream(EventType.values()).anyMatch(type -> label(type).equals(label));
        if (!isType) {
            throw new IllegalArgumentException("'" + label + "' is no type");
        }
        return label;
    }

    private static Span span(String marked, char tag) {
        int open = marked.indexOf("<" + tag + ">");
        int close = marked.indexOf("</" + tag + ">");
        if (open < 0 && close < 0) {
            return new Span(0, plain(marked, marked.length()));
        }
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("no <" + tag + ">…</" + tag + ">");
        }
        return new Span(plain(marked, open), plain(marked, close));
    }

    /** The offset in the sentence without tags. */
    private static int plain(String marked, int offset) {
        return TAG.matcher(marked.substring(0, offset)).replaceAll("").length();
    }
}
