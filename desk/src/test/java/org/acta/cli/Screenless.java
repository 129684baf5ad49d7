package org.acta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acta.annotation.Reading;
import org.acta.dictionary.ActorDictionary;

/** The real main, in this process: what it was given, what it said, how it ended. */
final class Screenless {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = {};
    private Terminal terminal = new Terminal(false, false, 80);
    private Function<Optional<ActorDictionary>, ArticleReader> reader = dictionary -> Reading::of;

    Screenless given(String standardInput) {
        in = standardInput.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Screenless on(Terminal terminal) {
        this.terminal = terminal;
        return this;
    }

    Screenless with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Screenless reading(ArticleReader reader) {
        return opening(dictionary -> reader);
    }

    Screenless opening(Function<Optional<ActorDictionary>, ArticleReader> reader) {
        this.reader = reader;
        return this;
    }

    int run(Object... args) {
        return run(out, args);
    }

    int run(OutputStream standardOutput, Object... args) {
        var words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        var input = new ByteArrayInputStream(in);
        return Acta.run(
                new Surroundings(input, standardOutput, new PrintWriter(err, true), terminal, environment, reader),
                words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString();
    }
}
