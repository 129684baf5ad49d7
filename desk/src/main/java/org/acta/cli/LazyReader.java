package org.acta.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.acta.annotation.Article;
import org.acta.annotation.EventType;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** Opens the reader with the first article, so that a mistyped name does not wait for a model. */
final class LazyReader implements AutoCloseable {
    private final Supplier<ArticleReader> opener;
    private volatile Optional<ArticleReader> opened = Optional.empty();

    /** The reader cannot be opened, for this article or any other. */
    static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unavailable(RuntimeException cause) {
            super(cause.getMessage(), cause);
        }
    }

    LazyReader(Supplier<ArticleReader> opener) {
        this.opener = opener;
    }

    Reading read(Article article) {
        return opened.orElseGet(this::open).read(article);
    }

    /** The model it reads with; none before the first article. */
    Optional<String> model() {
        return opened.flatMap(ArticleReader::model);
    }

    Reading read(Article article, List<Span> sentences) {
        return opened.orElseGet(this::open).read(article, sentences);
    }

    Map<EventType, Double> typesBetween(String sentence, Span source, Span target) {
        return opened.orElseGet(this::open).typesBetween(sentence, source, target);
    }

    private synchronized ArticleReader open() {
        if (opened.isEmpty()) {
            try {
                opened = Optional.of(opener.get());
            } catch (RuntimeException e) {
                throw new Unavailable(e);
            }
        }
        return opened.get();
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(ArticleReader::close);
    }
}
