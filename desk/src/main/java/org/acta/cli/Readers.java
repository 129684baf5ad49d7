package org.acta.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.intake.Intake;

/**
 * Reads articles on several threads and hands the outcomes on in the order of the input. Only a few articles wait at a time,
 * however many there are and however long: memory stays bounded.
 */
final class Readers implements AutoCloseable {
    private static final int WAITING_ARTICLES = 64;
    private static final int WAITING_CHARACTERS = 8_000_000;

    private final Iterator<Intake> inputs;
    private final Function<Article, Reading> reader;
    private final BlockingQueue<Optional<Waiting>> queue = new ArrayBlockingQueue<>(WAITING_ARTICLES);
    private final Semaphore room = new Semaphore(WAITING_CHARACTERS);
    private final ExecutorService threads;
    private final Thread feeder = new Thread(this::feed, "intake");

    private record Waiting(Future<Outcome> outcome, int characters) {}

    Readers(Iterator<Intake> inputs, Function<Article, Reading> reader, int count) {
        this.inputs = inputs;
        this.reader = reader;
        this.threads = Executors.newFixedThreadPool(
                count, task -> Thread.ofPlatform().daemon().name("reader").unstarted(task));
        feeder.setDaemon(true);
        feeder.start();
    }

    /** The next outcome, waited for if need be; empty after the last. */
    Optional<Outcome> next() throws InterruptedException {
        var waiting = queue.take();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var outcome = result(waiting.get().outcome());
        room.release(waiting.get().characters());
        return Optional.of(outcome);
    }

    /** Waits for the articles being read: the model may be closed only behind them. */
    @Override
    public void close() {
        feeder.interrupt();
        threads.shutdownNow();
        threads.close();
    }

    private static Outcome result(Future<Outcome> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader thread ended early", e.getCause());
        }
    }

    private void feed() {
        try {
            feedAll();
        } catch (InterruptedException stopped) {
            // nobody waits any more
        }
    }

    private void feedAll() throws InterruptedException {
        try {
            while (inputs.hasNext()) {
                queue.put(Optional.of(start(inputs.next())));
            }
        } catch (RuntimeException | Error e) {
            queue.put(Optional.of(new Waiting(CompletableFuture.failedFuture(e), 0)));
        }
        queue.put(Optional.empty());
    }

    private Waiting start(Intake intake) throws InterruptedException {
        return switch (intake) {
            case Intake.Rejected rejected ->
                new Waiting(
                        CompletableFuture.completedFuture(new Outcome.Refused(rejected.position(), rejected.reason())),
                        0);
            case Intake.Unread unread ->
                new Waiting(
                        CompletableFuture.completedFuture(new Outcome.Refused(unread.position(), unread.reason())), 0);
            case Intake.Accepted accepted -> {
                int characters = Math.min(accepted.article().text().length(), WAITING_CHARACTERS);
                room.acquire(characters);
                yield new Waiting(threads.submit(() -> read(accepted)), characters);
            }
        };
    }

    /** One article that breaks the reader does not end the others. */
    private Outcome read(Intake.Accepted accepted) {
        try {
            return new Outcome.Done(accepted.position(), reader.apply(accepted.article()), accepted.notes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Broken(accepted.position(), e);
        }
    }
}
