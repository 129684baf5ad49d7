package org.acta.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** JSON: one article as an object, several as an array of them. Read as it streams by, one article at a time. */
final class JsonArticles implements Contents {
    private final JsonParser json;
    private final String name;
    private final Optional<LocalDate> otherwise;
    private long item;
    private boolean inArray;
    private boolean over;

    JsonArticles(String name, InputStream in, Optional<LocalDate> otherwise) {
        this.json = JsonFields.JSON.createParser(ObjectReadContext.empty(), in);
        this.name = name;
        this.otherwise = otherwise;
    }

    @Override
    public Optional<Intake> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            return advance();
        } catch (StreamConstraintsException tooMuch) {
            over = true;
            return Optional.of(new Intake.Rejected(
                    Position.item(name, item), "is too long or too deep; nothing after it was read"));
        } catch (JacksonIOException lost) {
            over = true;
            return Optional.of(new Intake.Rejected(position(), "could not be read: " + lost.getOriginalMessage()));
        } catch (JacksonException broken) {
            over = true;
            return Optional.of(new Intake.Rejected(position(), reason(broken, true) + rest()));
        }
    }

    private Optional<Intake> advance() {
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && !inArray) {
            inArray = true;
            token = json.nextToken();
        }
        if (token == null || token == JsonToken.END_ARRAY) {
            over = true;
            return item == 0
                    ? Optional.of(new Intake.Rejected(Position.of(name), "has no articles in it"))
                    : Optional.empty();
        }
        item++;
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Optional.of(new Intake.Rejected(position(), "is not a JSON object"));
        }
        return Optional.of(article(JsonFields.read(json)));
    }

    private Intake article(JsonFields fields) {
        try {
            return fields.draft().check(position(), otherwise);
        } catch (Refusal refusal) {
            return new Intake.Rejected(position(), refusal.reason());
        }
    }

    private Position position() {
        return inArray || item > 1 ? Position.item(name, Math.max(1, item)) : Position.of(name);
    }

    private String rest() {
        return inArray ? "; nothing after it was read" : "";
    }

    /** What is wrong with a piece of JSON, in one line. */
    static String reason(JacksonException broken, boolean withLine) {
        var place = broken.getLocation();
        var where = place == null || place.getLineNr() < 1
                ? ""
                : withLine
                        ? " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr())
                        : " (column %d)".formatted(place.getColumnNr());
        return "is not valid JSON" + where + ": " + brief(broken);
    }

    /** The parser's first words; what it goes on with is for programmers. */
    private static String brief(JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "too long or nested too deeply";
        }
        var what = String.valueOf(broken.getOriginalMessage()).replaceAll("\\p{Cntrl}", " ");
        var first = what.replaceFirst("(?:: was expecting| \\(|: expected).*$", "");
        return first.length() <= 100 ? first : first.substring(0, 100) + "…";
    }
}
