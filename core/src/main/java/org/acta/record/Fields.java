package org.acta.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acta.annotation.Span;
import tools.jackson.databind.JsonNode;

/** One object of a record, by the names of its fields. What is not as it must be is told with its path. */
record Fields(JsonNode node, String path, String text) {

    String string(String name) {
        return optional(name).orElseThrow(() -> broken(name, "is missing"));
    }

    Optional<String> optional(String name) {
        return there(name).map(value -> {
            if (!value.isString()) {
                throw broken(name, "is no text");
            }
            return value.stringValue();
        });
    }

    double number(String name) {
        return optionalNumber(name).orElseThrow(() -> broken(name, "is missing"));
    }

    OptionalDouble optionalNumber(String name) {
        var value = there(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber()) {
            throw broken(name, "is no number");
        }
        return OptionalDouble.of(value.get().asDouble());
    }

    OptionalInt offset(String name) {
        var value = there(name);
        return value.isPresent() && value.get().canConvertToInt()
                ? OptionalInt.of(value.get().intValue())
                : OptionalInt.empty();
    }

    <E extends Enum<E>> E constant(String name, Class<E> kind) {
        var word = string(name);
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> broken(name, "\"" + word + "\" is none of " + all(kind)));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> kind) {
        return there(name).map(value -> constant(name, kind));
    }

    Optional<Fields> object(String name) {
        return there(name).map(value -> fields(value, path(name)));
    }

    /** Each entry of a list of objects; of none where the list is missing. */
    <T> List<T> list(String name, Function<Fields, T> read) {
        var items = there(name);
        if (items.isEmpty()) {
            return List.of();
        }
        if (!items.get().isArray()) {
            throw broken(name, "is no list");
        }
        return IntStream.range(0, items.get().size())
                .mapToObj(i -> read.apply(fields(items.get().get(i), path(name) + "[" + i + "]")))
                .toList();
    }

    List<String> strings(String name) {
        return there(name).stream()
                .flatMap(JsonNode::valueStream)
                .map(value -> {
                    if (!value.isString()) {
                        throw broken(name, "holds what is no text");
                    }
                    return value.stringValue();
                })
                .toList();
    }

    Optional<Span> span(String name) {
        return object(name).map(Fields::span);
    }

    /** The stretch that this object is, which must be one of the text. */
    Span span() {
        int start = offset("start").orElseThrow(() -> broken("start", "is missing"));
        int end = offset("end").orElseThrow(() -> broken("end", "is missing"));
        return span(start, end);
    }

    /** The stretch that starts {@code at} an offset; where that is not told, the one nearest to {@code near} that has its words. */
    Span spanNear(int near) {
        var words = string("text");
        var at = offset("at");
        int start = at.isPresent() ? at.getAsInt() : nearest(words, near);
        return start < 0 ? new Span(near, near) : span(start, start + words.length());
    }

    private Span span(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new BrokenRecordException(
                    "%s: [%d, %d) is no stretch of a text of %d characters".formatted(path, start, end, text.length()));
        }
        var span = new Span(start, end);
        var given = optional("text");
        if (given.isPresent() && !given.get().equals(span.of(text))) {
            throw new BrokenRecordException("%s: at [%d, %d) the text has other words".formatted(path, start, end));
        }
        return span;
    }

    private int nearest(String words, int near) {
        int before = text.lastIndexOf(words, near);
        int behind = text.indexOf(words, near);
        return before < 0 || behind >= 0 && behind - near < near - before ? behind : before;
    }

    BrokenRecordException broken(String name, String what) {
        return new BrokenRecordException(path(name) + " " + what);
    }

    private Optional<JsonNode> there(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private Fields fields(JsonNode value, String where) {
        if (!value.isObject()) {
            throw new BrokenRecordException(where + " is no object");
        }
        return new Fields(value, where, text);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String all(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
