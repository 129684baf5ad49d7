package org.acta.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.Optional;

/** Rows on their way into one table. */
final class Rows implements AutoCloseable {
    private final PreparedStatement insert;
    private int waiting;

    private Rows(Connection connection, String sql) throws SQLException {
        insert = connection.prepareStatement(sql);
    }

    static Rows into(Connection connection, String table, String... columns) throws SQLException {
        return new Rows(connection, sql(table, columns));
    }

    /** Rows that are there already are left as they are. */
    static Rows intoIfNew(Connection connection, String table, String... columns) throws SQLException {
        return new Rows(connection, sql(table, columns) + " ON CONFLICT DO NOTHING");
    }

    private static String sql(String table, String... columns) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.length, "?")));
    }

    /** @param values text, numbers, a record, and {@code Optional} of these, in the order of the columns */
    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    private void set(int column, Object value) throws SQLException {
        switch (value) {
            case String text -> insert.setString(column, text);
            case Long number -> insert.setLong(column, number);
            case Integer number -> insert.setInt(column, number);
            case Double number -> insert.setDouble(column, number);
            case Deflated record -> insert.setBytes(column, record.bytes());
            case Optional<?> optional -> setOptional(column, optional);
            default ->
                throw new IllegalArgumentException(
                        "no column holds a " + value.getClass().getSimpleName());
        }
    }

    private void setOptional(int column, Optional<?> value) throws SQLException {
        if (value.isPresent()) {
            set(column, value.get());
        } else {
            insert.setNull(column, Types.NULL);
        }
    }

    /** What waits is in the table from here on. */
    void write() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
