package org.acta.actor;

import java.util.Map;
import java.util.Optional;

/**
 * Who speaks which paragraph of an interview that is printed without quotation marks.
 *
 * @param turns by paragraph
 */
record Dialogue(Syntax syntax, Map<Integer, Turn> turns) {
    static Dialogue of(Syntax syntax) {
        var paragraphs = TurnParagraph.of(syntax);
        var labelled = new LabelledTurns(syntax, paragraphs).find();
        return new Dialogue(syntax, labelled.isEmpty() ? new QuestionTurns(syntax, paragraphs).find() : labelled);
    }

    /** The first token of the first turn; beyond the last token where nobody talks. */
    int begin() {
        int token = 0;
        while (token < syntax.size() && !turns.containsKey(syntax.paragraph(token))) {
            token++;
        }
        return token;
    }

    /** Of a token outside quotation marks. */
    Optional<Turn> at(int token) {
        return syntax.quotation(token) < 0 ? Optional.ofNullable(turns.get(syntax.paragraph(token))) : Optional.empty();
    }
}
