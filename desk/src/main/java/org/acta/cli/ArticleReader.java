package org.acta.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.NewsReader;
import org.acta.annotation.Article;
import org.acta.annotation.EventType;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** What reads the articles; for any number of threads. */
interface ArticleReader extends AutoCloseable {
    Reading read(Article article);

    /** The model it reads with, where it has one. */
    default Optional<String> model() {
        return Optional.empty();
    }

    /** The same with a preference for the places of a country, where it knows of places. */
    default ArticleReader near(Optional<String> country) {
        return this;
    }

    /** Reads an article whose sentences are known. */
    default Reading read(Article article, List<Span> sentences) {
        return read(article);
    }

    /** How likely each type is what the one party does to the other, by the words of one sentence. */
    default Map<EventType, Double> typesBetween(String sentence, Span source, Span target) {
        throw new UnsupportedOperationException("this reader tells no types between two parties");
    }

    @Override
    default void close() {}

    static ArticleReader of(NewsReader reader) {
        return new ArticleReader() {
            @Override
            public Reading read(Article article) {
                return reader.read(article);
            }

            @Override
            public Optional<String> model() {
                return Optional.of(reader.model());
            }

            @Override
            public ArticleReader near(Optional<String> country) {
                return country.map(code -> of(reader.near(code))).orElse(this);
            }

            @Override
            public Reading read(Article article, List<Span> sentences) {
                return reader.read(article, sentences);
            }

            @Override
            public Map<EventType, Double> typesBetween(String sentence, Span source, Span target) {
                return reader.typesBetween(sentence, source, target);
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }
}
