package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement.Form;

/**
 * The gold statements of an article, a line each, in the order of the text: form, source, words for the source, cue, act,
 * content, separated by tabs; stretches of content by {@code " || "}. See evaluation/articles/README.md.
 */
final class GoldTable {
    private static final String HEADER = "form\tsource\tsourceText\tcue\tact\tcontent";

    private GoldTable() {}

    static GoldRows rows(Path file) throws IOException {
        return GoldRows.read(file, HEADER);
    }

    static GoldArticle<GoldStatement> of(LabelledArticle article) throws IOException {
        return article.marked(rows(article.table()), GoldTable::of);
    }

    static List<GoldStatement> of(GoldRows rows, String text) {
        var places = new GoldPlaces(text);
        return rows.map(fields -> statement(fields, text, places));
    }

    private static GoldStatement statement(List<String> fields, String text, GoldPlaces places) {
        var place =
                places.next(fields.get(2), fields.get(3), List.of(fields.get(5).split(" \\|\\| ")));
        var form = GoldRows.constant(Form.class, fields.get(0));
        return new GoldStatement(
                form,
                fields.get(1),
                place.source(),
                place.cue(),
                GoldRows.constant(SpeechAct.class, fields.get(4)),
                place.content(),
                QuotedWords.of(text, form, place.content()));
    }
}
