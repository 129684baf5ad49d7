package org.acta.evaluation;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement.Form;

/**
 * A statement as people marked it in one of our articles.
 *
 * @param source full name; empty for nobody
 * @param quotes what stands between quotation marks within the content
 */
record GoldStatement(
        Form form,
        String source,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        SpeechAct act,
        List<Span> content,
        List<Span> quotes) {
    GoldStatement {
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
    }
}
