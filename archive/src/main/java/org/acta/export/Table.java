package org.acta.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that Acta hands out, whatever the form of the file: its columns in their order.
 *
 * @param name of what stands in a row, in the plural: {@code statements}
 * @param meaning what a row is, for the dictionary of columns
 */
public record Table<R>(String name, String meaning, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** In the order of the columns. */
    public List<Optional<?>> cells(R row) {
        return columns.stream()
                .<Optional<?>>map(column -> column.value().apply(row))
                .toList();
    }

    /** This table with more columns at its end, of rows that hold these and more. */
    <S> Table<S> within(Function<S, R> row, List<Column<S>> more) {
        return new Table<>(
                name,
                meaning,
                Stream.concat(columns.stream().map(column -> column.of(row)), more.stream())
                        .toList());
    }
}
