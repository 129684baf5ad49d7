package org.acta.archive;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Where an archive lies, and what is particular to that kind of database. */
sealed interface Database permits SqliteFile, PostgresqlServer {

    /** As in the names of scripts: {@code sqlite}, {@code postgresql}. */
    String name();

    /** As the user knows it. */
    String place();

    /** The one connection that writes. */
    Connection writer() throws SQLException;

    /** Connections that are only read from, a few at a time. */
    HikariConfig readers();

    /** Takes the turn to write, or waits for it; within a transaction, which gives it back. */
    void takeTurn(Handle handle);

    /** A script of migrations in this database's words. */
    String inItsWords(String script);

    /** What a failure means to the user. */
    ArchiveException explained(String what, Throwable failure);

    /** The database that a file name or a JDBC address means. */
    static Database of(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new PostgresqlServer(address);
        }
        if (address.startsWith("jdbc:") && !address.startsWith("jdbc:sqlite:")) {
            throw new ArchiveException(address + ": an archive is a file, or jdbc:postgresql://HOST/DATABASE");
        }
        return SqliteFile.of(address.replaceFirst("^jdbc:sqlite:", ""));
    }

    /** The deepest cause that is a database's own. */
    static SQLException cause(Throwable failure) {
        var deepest = new SQLException(String.valueOf(failure.getMessage()), failure);
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException own) {
                deepest = own;
            }
        }
        return deepest;
    }
}
