package org.acta.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table that Acta hands out.
 *
 * @param name in lower case, words joined by underscores; stable by promise
 * @param meaning one sentence for the dictionary of columns, docs/columns.md
 * @param value empty where nothing is known; else a {@link String}, {@link Long} or {@link Double}, as the type has it
 */
public record Column<R>(String name, Type type, String meaning, Function<R, Optional<?>> value) {

    /** What its cells hold. */
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER
    }

    static <R> Column<R> text(String name, String meaning, Function<R, String> value) {
        return new Column<>(
                name, Type.TEXT, meaning, row -> Optional.of(value.apply(row)).filter(cell -> !cell.isEmpty()));
    }

    static <R> Column<R> maybe(String name, String meaning, Function<R, Optional<String>> value) {
        return new Column<>(name, Type.TEXT, meaning, value::apply);
    }

    static <R> Column<R> integer(String name, String meaning, Function<R, Number> value) {
        return new Column<>(
                name, Type.INTEGER, meaning, row -> Optional.of(value.apply(row).longValue()));
    }

    static <R> Column<R> number(String name, String meaning, Function<R, Optional<Double>> value) {
        return new Column<>(name, Type.NUMBER, meaning, value::apply);
    }

    /** The same column of rows from which these can be had. */
    <S> Column<S> of(Function<S, R> row) {
        return new Column<>(name, type, meaning, other -> value.apply(row.apply(other)));
    }
}
