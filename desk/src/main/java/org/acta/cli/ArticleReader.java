package org.acta.cli;

import org.acta.NewsReader;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** What reads the articles; for any number of threads. */
interface ArticleReader extends AutoCloseable {
    Reading read(Article article);

    @Override
    default void close() {}

    static ArticleReader of(NewsReader reader) {
        return new ArticleReader() {
            @Override
            public Reading read(Article article) {
                return reader.read(article);
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }
}
