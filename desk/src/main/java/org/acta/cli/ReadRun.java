package org.acta.cli;

import java.io.IOException;
import java.util.Optional;
import org.acta.cli.ReadOptions.Talk;
import org.acta.intake.Inputs;
import org.acta.record.Provenance;
import org.acta.record.RecordWriter;

/** Reads all inputs and writes what was found: one run of a verb that reads. */
final class ReadRun {
    private final ReadOptions options;
    private final Surroundings surroundings;
    private final Outputs outputs;
    private final Messages messages;
    private final LazyReader reader;
    private long all;
    private long failed;

    ReadRun(ReadOptions options, Surroundings surroundings, Outputs outputs) {
        this.options = options;
        this.surroundings = surroundings;
        this.outputs = outputs;
        this.messages = new Messages(surroundings.err());
        this.reader = new LazyReader(
                () -> surroundings.reader().apply(options.dictionary()).near(options.near()));
    }

    /** The exit code. */
    int run() {
        try (var writing = new Writing(output(), sink())) {
            readAll(writing);
            writing.finish();
            return end();
        } catch (BrokenPipe quietly) {
            return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
        } catch (IOException e) {
            messages.line(
                    options.output().map(file -> file + ": ").orElse("") + "could not be written: " + e.getMessage());
            trace(e);
            return Exit.NOT_WRITTEN;
        } catch (LazyReader.Unavailable e) {
            messages.line("the reader could not be opened: " + e.getMessage());
            trace(e);
            return Exit.INTERNAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.INTERNAL;
        } finally {
            reader.close();
        }
    }

    private void readAll(Writing writing) throws IOException, InterruptedException {
        var inputs = new Inputs(options.inputs(), options.published(), surroundings.in());
        var progress = progress(inputs);
        try (var readers = new Readers(inputs, reader::read, options.threads())) {
            for (var outcome = readers.next(); outcome.isPresent(); outcome = readers.next()) {
                all++;
                take(outcome.get(), writing);
                progress.ifPresent(Progress::oneMore);
            }
        } finally {
            messages.clear();
        }
    }

    private void take(Outcome outcome, Writing writing) throws IOException {
        switch (outcome) {
            case Outcome.Done done -> {
                if (options.talk() != Talk.QUIET) {
                    done.notes().forEach(note -> messages.line(done.position() + ": note: " + note));
                }
                if (options.output().isEmpty()) {
                    messages.clear();
                }
                writing.add(done.reading());
            }
            case Outcome.Refused refused -> fail(refused.position() + ": " + refused.reason());
            case Outcome.Broken broken -> {
                if (broken.cause() instanceof LazyReader.Unavailable unavailable) {
                    throw unavailable;
                }
                fail(broken.position() + ": could not be read: " + brief(broken.cause()));
                trace(broken.cause());
            }
        }
    }

    private void fail(String why) {
        failed++;
        messages.line(why);
    }

    private void trace(Throwable cause) {
        if (options.talk() == Talk.DEBUG) {
            messages.trace(cause);
        }
    }

    private int end() {
        if (failed > 0 && all > 1) {
            messages.line("%,d of %,d could not be read".formatted(failed, all));
        }
        return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private static String brief(Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError memory -> "there is not enough memory for it (ACTA_JAVA_OPTS=-Xmx2g gives more)";
            case StackOverflowError deep -> "it is nested too deeply";
            default ->
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName())
                        + " (--debug shows where)";
        };
    }

    private Optional<Progress> progress(Inputs inputs) {
        boolean isWanted = surroundings.terminal().err()
                && options.talk() != Talk.QUIET
                && (options.output().isPresent() || !surroundings.terminal().out());
        return isWanted
                ? Optional.of(new Progress(messages, System::nanoTime, inputs::bytesTaken, inputs::totalBytes))
                : Optional.empty();
    }

    private Sink sink() throws IOException {
        return options.output().isPresent() ? Sink.file(options.output().get()) : Sink.stream(surroundings.out());
    }

    private Output output() {
        int columns = surroundings.terminal().columns();
        return switch (options.format()) {
            case PAGE -> outputs.page(new Sheet(columns, options.palette()));
            case TEXT -> outputs.page(new Sheet(columns, Palette.PLAIN));
            case JSON -> new JsonOutput(reading -> outputs.json(reading, records()));
            case JSONL -> new JsonLinesOutput(reading -> outputs.jsonLine(reading, records()));
            case CSV -> outputs.csv();
            case PLOVER, GDELT -> outputs.export(options.format());
        };
    }

    /** The model is known only when there is a reading. */
    private RecordWriter records() {
        return new RecordWriter(Optional.of(new Provenance(Acta.Version.name(), reader.model())));
    }
}
