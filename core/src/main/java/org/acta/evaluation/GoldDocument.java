package org.acta.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.acta.annotation.Span;

/**
 * A text whose mentions people marked.
 *
 * @param sentences in the order of the text; every token lies in one
 */
record GoldDocument(Path file, String name, String text, List<Span> sentences, List<GoldMention> mentions) {
    GoldDocument {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** {@code news} of {@code GUM_news_iodine}; empty for a name of another make. */
    String genre() {
        var parts = name.split("_", 3);
        return parts.length == 3 ? parts[1] : "";
    }
}
