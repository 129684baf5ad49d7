package org.acta.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acta.NewsReader;
import org.acta.annotation.Article;
import org.acta.annotation.Statement;

/** Acta itself. */
final class ActaContender implements Contender {
    private final NewsReader reader = NewsReader.open();

    @Override
    public int read(List<Article> articles, int threads) {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var counts = articles.stream()
                    .map(article -> executor.submit(() -> quotations(article)))
                    .toList();
            int sum = 0;
            for (var count : counts) {
                sum += result(count);
            }
            return sum;
        }
    }

    private int quotations(Article article) {
        return reader.read(article).all(Statement.class).stream()
                .mapToInt(statement -> statement.quotes().size())
                .sum();
    }

    private static int result(Future<Integer> count) {
        try {
            return count.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("an article could not be read", e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
