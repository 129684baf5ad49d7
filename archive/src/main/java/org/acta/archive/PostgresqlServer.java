package org.acta.archive;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/** An archive in a database of a PostgreSQL server. */
final class PostgresqlServer implements Database {
    private static final int READERS = 4;
    /** Any number that no other program locks by. */
    private static final long TURN = 0x61637461;

    private final String url;

    PostgresqlServer(String url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    /** Without what comes behind the name of the database, where a password may stand. */
    @Override
    public String place() {
        return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public Connection writer() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    @Override
    public HikariConfig readers() {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(properties());
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(10_000);
        pool.setInitializationFailTimeout(-1);
        pool.setPoolName("readers");
        return pool;
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "acta");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /** One writes at a time, as in SQLite: ids without gaps, no two that add the same actor. */
    @Override
    public void takeTurn(Handle handle) {
        handle.execute("SET LOCAL lock_timeout = '30s'");
        handle.execute("SELECT pg_advisory_xact_lock(?)", TURN);
    }

    @Override
    public String inItsWords(String script) {
        return script.replace("${id}", "bigint").replace("${bytes}", "bytea").replace("${keyed}", "");
    }

    @Override
    public ArchiveException explained(String what, Throwable failure) {
        var cause = Database.cause(failure);
        var state = String.valueOf(cause.getSQLState());
        var why = switch (state) {
            case "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03" ->
                "the database does not answer; what was accepted before is kept (" + firstLine(cause) + ")";
            case "53100" -> "the database's disk is full; what was accepted before is kept";
            case "55P03" -> "another process has been writing to it for 30 seconds; try again when it is done";
            case "28P01", "28000" -> "the database refuses the user or the password";
            case "3D000" -> "there is no such database: createdb makes one";
            case "42501" -> "no permission: " + firstLine(cause);
            default -> firstLine(cause);
        };
        return new ArchiveException("%s: %s: %s".formatted(place(), what, why), failure);
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
