package org.acta.bench;

import java.util.List;
import org.acta.annotation.Article;

/** A program that finds out who said what. */
interface Contender extends AutoCloseable {
    /** Reads all articles on so many threads; gives back how many quotations it found, so that nothing is left out. */
    int read(List<Article> articles, int threads);

    @Override
    default void close() {}
}
