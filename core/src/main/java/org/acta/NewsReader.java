package org.acta;

import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.pipeline.Pipeline;

/**
 * Reads news articles: opens the reader model once, then turns each article into a {@link Reading}. Safe to share between
 * threads; close it when done.
 *
 * <pre>{@code
 * try (var reader = NewsReader.open()) {
 *   for (var statement : reader.read(article).all(Statement.class)) System.out.println(statement);
 * }
 * }</pre>
 */
public final class NewsReader implements AutoCloseable {
    private final Pipeline pipeline;

    private NewsReader(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The default reader, with the model that ships with Acta. */
    public static NewsReader open() {
        return new NewsReader(Pipeline.of());
    }

    public Reading read(Article article) {
        return pipeline.read(article);
    }

    @Override
    public void close() {}
}
