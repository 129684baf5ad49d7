package org.acta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acta.NewsReader;
import org.acta.dictionary.ActorDictionary;

/**
 * What a verb meets outside: the three streams, the screen, the environment, and the reader when it is asked for.
 *
 * @param out raw, so that a broken pipe is noticed
 * @param reader opens it, with a list of actors where it is not to be the shipped one
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Terminal terminal,
        Map<String, String> environment,
        Function<Optional<ActorDictionary>, ArticleReader> reader) {

    static Surroundings ofProcess() {
        var environment = System.getenv();
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true),
                Terminal.ofProcess(environment),
                environment,
                dictionary -> ArticleReader.of(dictionary.map(NewsReader::open).orElseGet(NewsReader::open)));
    }

    /** For help and the like; output of articles goes to {@link #out} whole. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Whether it could be written; whoever has read enough does not count. */
    boolean print(String output) {
        try {
            out.write(output.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException e) {
            return BrokenPipe.tellApart(e) instanceof BrokenPipe;
        }
    }
}
