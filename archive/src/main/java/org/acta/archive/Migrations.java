package org.acta.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database up to this program's schema: the scripts beside this class, in the order of this list, each once. A script is
 * {@code NAME.sql}, or {@code NAME.sqlite.sql} and {@code NAME.postgresql.sql} where the two differ in more than a type.
 */
final class Migrations {
    private static final List<String> NAMES = List.of("1-store");

    private final Database database;

    Migrations(Database database) {
        this.database = database;
    }

    /** Whether all is there; nothing is written for that. */
    boolean areDone(Handle handle) {
        var done = done(handle);
        if (!NAMES.containsAll(done)) {
            throw new ArchiveException(database.place() + " was written by a newer Acta than this one");
        }
        return done.containsAll(NAMES);
    }

    /** Within a transaction of the writer. */
    void run(Handle handle) {
        handle.execute("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at text NOT NULL)");
        var done = done(handle);
        for (var name : NAMES) {
            if (!done.contains(name)) {
                run(handle, database.inItsWords(script(name)));
                handle.execute("INSERT INTO migration (name, applied_at) VALUES (?, ?)", name, Instants.now());
            }
        }
    }

    private Set<String> done(Handle handle) {
        return isThere(handle)
                ? handle.createQuery("SELECT name FROM migration")
                        .mapTo(String.class)
                        .set()
                : Set.of();
    }

    private boolean isThere(Handle handle) {
        try (var tables = handle.getConnection().getMetaData().getTables(null, null, "migration", null)) {
            return tables.next();
        } catch (SQLException e) {
            throw database.explained("could not be opened", e);
        }
    }

    /** The drivers take a script whole, triggers and functions included. */
    private static void run(Handle handle, String script) {
        try (var statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw new ArchiveException("a migration failed: " + e.getMessage(), e);
        }
    }

    private String script(String name) {
        return resource(name + ".sql")
                .or(() -> resource(name + "." + database.name() + ".sql"))
                .orElseThrow(() -> new IllegalStateException("there is no script " + name));
    }

    private static Optional<String> resource(String name) {
        try (var in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
