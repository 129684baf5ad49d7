package org.acta.cli;

import java.io.IOException;
import org.acta.annotation.Reading;

/**
 * Output on its way to its sink. When the program is stopped (Ctrl-C), the piece being written is written to its end, the
 * output brought to a proper close, and a file put in its place with all that was read so far.
 */
final class Writing implements AutoCloseable {
    private final Output output;
    private final Sink sink;
    private final Thread onStop = new Thread(this::stop, "stop");
    private boolean over;

    Writing(Output output, Sink sink) {
        this.output = output;
        this.sink = sink;
        Runtime.getRuntime().addShutdownHook(onStop);
    }

    synchronized void add(Reading reading) throws IOException {
        if (!over) {
            write(output.add(reading));
        }
    }

    /** All is written: closes the output and puts it in its place. */
    synchronized void finish() throws IOException {
        if (!over) {
            over = true;
            write(output.end());
            sink.close();
        }
    }

    /** Without {@link #finish} before, what was written to a file is given up. */
    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            sink.abandon();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException stopping) {
            // too late, and no matter
        }
    }

    private void write(String piece) throws IOException {
        try {
            sink.write(piece);
        } catch (IOException e) {
            throw BrokenPipe.tellApart(e);
        }
    }

    private void stop() {
        try {
            finish();
        } catch (IOException e) {
            sink.abandon();
        }
    }
}
