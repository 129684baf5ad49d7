package org.acta.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * All that is in some files and folders, article by article, in order. Nothing is read before it is asked for, and nothing
 * kept after; what cannot be read comes as {@link Intake.Rejected}, and the next is gone on with. For one thread, apart from
 * {@link #bytesTaken}.
 *
 * <pre>{@code
 * try (var inputs = new Inputs(List.of("news.jsonl", "pages/"), Optional.empty(), System.in)) {
 *   inputs.forEachRemaining(System.out::println);
 * }
 * }</pre>
 */
public final class Inputs implements Iterator<Intake>, AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    private final Paths paths;
    private final List<String> names;
    private final Optional<LocalDate> published;
    private final CountedBytes bytes = new CountedBytes();
    private final InputStream standardInput;

    private Contents contents = Contents.of();
    private String name = "";
    private @Nullable InputStream open;
    private Optional<Intake> ahead = Optional.empty();

    /**
     * @param names files, folders, or {@code -} for standard input
     * @param published the day of those that give none
     */
    public Inputs(List<String> names, Optional<LocalDate> published, InputStream standardInput) {
        this.names = List.copyOf(names);
        this.paths = new Paths(this.names);
        this.published = published;
        this.standardInput = standardInput;
    }

    /** The size of all files, in bytes; empty where standard input is among them. May take a while for large folders. */
    public OptionalLong totalBytes() {
        return names.contains(STANDARD_INPUT) ? OptionalLong.empty() : Paths.sizeOf(names);
    }

    /** How many bytes were read so far. For any thread. */
    public long bytesTaken() {
        return bytes.taken();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            ahead = nextWithin();
            if (ahead.isEmpty()) {
                closeOpen();
                var found = paths.next();
                if (found.isEmpty()) {
                    return false;
                }
                contents = open(found.get());
            }
        }
        return true;
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    @Override
    public void close() {
        closeOpen();
    }

    private Optional<Intake> nextWithin() {
        try {
            return contents.next();
        } catch (IOException | UncheckedIOException e) {
            contents = Contents.of();
            return Optional.of(new Intake.Rejected(Position.of(name), Paths.reason(e)));
        }
    }

    private Contents open(String found) {
        name = found.equals(STANDARD_INPUT) ? "stdin" : found;
        try {
            return new OpenInput(name, stream(found), new Given(Optional.empty(), published)).contents();
        } catch (Refusal refusal) {
            return Contents.of(new Intake.Rejected(Position.of(name), refusal.reason()));
        } catch (IOException | RuntimeException e) {
            return Contents.of(new Intake.Rejected(Position.of(name), Paths.reason(e)));
        }
    }

    private InputStream stream(String found) throws IOException, Refusal {
        var raw = found.equals(STANDARD_INPUT) ? standardInput : Paths.open(found);
        open = raw;
        return bytes.counting(raw);
    }

    private void closeOpen() {
        var closing = open;
        open = null;
        contents = Contents.of();
        if (closing != null && closing != standardInput) {
            try {
                closing.close();
            } catch (IOException e) {
                // read to its end already
            }
        }
    }
}
