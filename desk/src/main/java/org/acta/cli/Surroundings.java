package org.acta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.acta.NewsReader;

/**
 * What a verb meets outside: the three streams, the screen, the environment, and the reader when it is asked for.
 *
 * @param out raw, so that a broken pipe is noticed
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Terminal terminal,
        Map<String, String> environment,
        Supplier<ArticleReader> reader) {

    static Surroundings ofProcess() {
        var environment = System.getenv();
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true),
                Terminal.ofProcess(environment),
                environment,
                () -> ArticleReader.of(NewsReader.open()));
    }

    /** For help and the like; output of articles goes to {@link #out} whole. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
