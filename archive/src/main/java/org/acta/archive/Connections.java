package org.acta.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** One connection that writes and a few that are read from, opened when they are asked for. For any thread. */
final class Connections implements AutoCloseable {
    private final Database database;
    private final HikariDataSource readers;
    private final Jdbi reading;
    private Optional<Handle> writer = Optional.empty();

    Connections(Database database) {
        this.database = database;
        this.readers = new HikariDataSource(database.readers());
        this.reading = Jdbi.create(readers);
    }

    /** The schema as this program has it. Writes nothing where it is there. */
    synchronized void migrate() {
        var migrations = new Migrations(database);
        boolean areDone = guarded("could not be opened", () -> migrations.areDone(writer()));
        if (!areDone) {
            write(handle -> {
                migrations.run(handle);
                return true;
            });
        }
    }

    <T, X extends Exception> T read(HandleCallback<T, X> ask) {
        return guarded("could not be asked", () -> reading.withHandle(ask));
    }

    synchronized <T, X extends Exception> T write(HandleCallback<T, X> write) {
        try {
            return guarded(
                    "could not be written to",
                    () -> writer().inTransaction(handle -> {
                        database.takeTurn(handle);
                        return write.withHandle(handle);
                    }));
        } catch (ArchiveException e) {
            closeWriter(e);
            throw e;
        }
    }

    /** Kept open from one time to the next; one that failed is given up, and the next to write gets a new one. */
    private Handle writer() {
        var handle = writer.orElseGet(() -> Jdbi.open(database::writer));
        writer = Optional.of(handle);
        return handle;
    }

    private void closeWriter(ArchiveException failure) {
        try {
            writer.ifPresent(Handle::close);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        writer = Optional.empty();
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    private <T> T guarded(String what, Work<T> work) {
        try {
            return work.run();
        } catch (ArchiveException e) {
            throw e;
        } catch (Exception e) {
            throw database.explained(what, e);
        }
    }

    @Override
    public synchronized void close() {
        readers.close();
        writer.ifPresent(Handle::close);
    }
}
