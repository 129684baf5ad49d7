package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement.Form;

/**
 * The gold statements of an article, a line each, in the order of the text: form, source, words for the source, cue, act,
 * content, separated by tabs; stretches of content by {@code " || "}. See evaluation/articles/README.md.
 */
final class GoldTable {
    private static final String HEADER = "form\tsource\tsourceText\tcue\tact\tcontent";

    private GoldTable() {}

    static List<GoldStatement> read(Path file, String text) throws IOException {
        return of(file.toString(), Lines.of(file), text);
    }

    static List<GoldStatement> of(String file, List<String> lines, String text) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new BrokenCorpusException(
                    file, 1, "expected the columns form, source, sourceText, cue, act, content, separated by tabs");
        }
        var places = new GoldPlaces(text);
        var statements = new ArrayList<GoldStatement>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                statements.add(statement(lines.get(i), text, places));
            } catch (IllegalArgumentException e) {
                throw new BrokenCorpusException(file, i + 1, String.valueOf(e.getMessage()));
            }
        }
        return statements;
    }

    private static GoldStatement statement(String line, String text, GoldPlaces places) {
        var fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("expected 6 fields separated by tabs, found " + fields.length);
        }
        var place = places.next(fields[2], fields[3], List.of(fields[5].split(" \\|\\| ")));
        var form = constant(Form.class, fields[0]);
        return new GoldStatement(
                form,
                fields[1],
                place.source(),
                place.cue(),
                constant(SpeechAct.class, fields[4]),
                place.content(),
                QuotedWords.of(text, form, place.content()));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
