package org.acta.annotation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a source is reported to have said, written, thought or felt.
 *
 * @param id unique within the reading: {@code s1}, {@code s2}, in the order of the text
 * @param source id of the actor; empty where the article names nobody ("it is claimed")
 * @param sourceSpan the words that name the source here, be it in another sentence
 * @param cue empty where speech runs on without one
 * @param content the words attributed, marks included, in the order of the text; at least one span
 * @param quotes what stands between the quotation marks, without them; within the content
 * @param confidence 0 to 1, meant to be calibrated (of those given 0.9 nine in ten are right); as the model gives it so far
 */
public record Statement(
        String id,
        Optional<String> source,
        List<String> addressees,
        List<String> about,
        SpeechAct act,
        Form form,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        List<Span> content,
        List<Span> quotes,
        Optional<TimeExpression> date,
        double confidence)
        implements Annotation {
    public Statement {
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
    }

    /** How much of the content stands in quotation marks: all, none, some. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
