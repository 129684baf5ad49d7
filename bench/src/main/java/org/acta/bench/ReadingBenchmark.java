package org.acta.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.acta.NewsReader;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Articles read in a second, on one thread and on all cores. The articles are read in turn, over and over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class ReadingBenchmark {
    private final AtomicInteger next = new AtomicInteger();
    private final List<Article> articles = BenchArticles.all();
    private final NewsReader reader = NewsReader.open();

    /** So that each round begins with the same article. */
    @Setup
    public void begin() {
        next.set(0);
    }

    @Benchmark
    @Threads(1)
    public Reading oneThread() {
        return readNext();
    }

    @Benchmark
    @Threads(Threads.MAX)
    public Reading allCores() {
        return readNext();
    }

    private Reading readNext() {
        return reader.read(articles.get(next.getAndIncrement() % articles.size()));
    }

    @TearDown
    public void close() {
        reader.close();
    }
}
