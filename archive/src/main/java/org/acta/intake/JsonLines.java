package org.acta.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** JSON Lines: an article a line. A broken line is refused by its number, and the next one read. */
final class JsonLines implements Contents {
    private final Lines lines;
    private final String name;
    private final Optional<LocalDate> otherwise;

    JsonLines(String name, InputStream in, Optional<LocalDate> otherwise) {
        this.lines = new Lines(in, Limits.BYTES);
        this.name = name;
        this.otherwise = otherwise;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (lines.advance()) {
            if (lines.isTooLong()) {
                return Optional.of(new Intake.Rejected(
                        position(), "is too long: a line may have %,d bytes".formatted(Limits.BYTES)));
            }
            var line = lines.bytes();
            if (!isBlank(line)) {
                return Optional.of(article(line));
            }
        }
        return Optional.empty();
    }

    private Intake article(byte[] line) {
        try {
            var decoded = Decoded.of(line);
            return fields(decoded.text()).draft().noting(decoded.notes()).check(position(), otherwise);
        } catch (Refusal refusal) {
            return new Intake.Rejected(position(), refusal.reason());
        }
    }

    private static JsonFields fields(String line) throws Refusal {
        try (var json = JsonFields.JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal("is not a JSON object");
            }
            var fields = JsonFields.read(json);
            if (json.nextToken() != null) {
                throw new Refusal("holds more than one JSON object");
            }
            return fields;
        } catch (JacksonException broken) {
            throw new Refusal(JsonArticles.reason(broken, false));
        }
    }

    private Position position() {
        return Position.line(name, lines.number());
    }

    private static boolean isBlank(byte[] line) {
        return line.length < 100 && new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
}
