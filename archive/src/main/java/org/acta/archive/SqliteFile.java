package org.acta.archive;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An archive in one file, beside which SQLite keeps its write-ahead log while it is open. */
final class SqliteFile implements Database {
    /** How long a second process that writes is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int READERS = 4;

    private final Path file;

    private SqliteFile(Path file) {
        this.file = file;
    }

    static SqliteFile of(String name) {
        try {
            var file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new ArchiveException(name + " is a folder; an archive is a file");
            }
            var parent = file.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new ArchiveException(name + ": there is no folder " + parent);
            }
            return new SqliteFile(file);
        } catch (InvalidPathException e) {
            throw new ArchiveException(name + " is not a file name", e);
        }
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public Connection writer() throws SQLException {
        var config = config();
        // the turn to write is taken at once: a read that turns into a write could not wait for another's
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setCacheSize(-128_000);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "67108864");
        return config.createConnection(url());
    }

    @Override
    public HikariConfig readers() {
        var config = config();
        config.setCacheSize(-32_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "268435456");
        var pool = new HikariConfig();
        pool.setJdbcUrl(url());
        pool.setDataSourceProperties(config.toProperties());
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(0);
        pool.setMaxLifetime(0);
        pool.setInitializationFailTimeout(-1);
        pool.setPoolName("readers");
        return pool;
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    @Override
    public void takeTurn(Handle handle) {
        // BEGIN IMMEDIATE took it
    }

    @Override
    public String inItsWords(String script) {
        return script.replace("${id}", "integer").replace("${bytes}", "blob").replace("${keyed}", "WITHOUT ROWID");
    }

    @Override
    public ArchiveException explained(String what, Throwable failure) {
        var cause = Database.cause(failure);
        var code = cause instanceof SQLiteException own ? own.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        var why = switch (primary(code)) {
            case SQLITE_FULL -> "the disk is full; what was accepted before is kept";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another process has been writing to it for %d seconds; try again when it is done"
                        .formatted(PATIENCE.toSeconds());
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "it may not be written to: no permission";
            case SQLITE_CANTOPEN -> "the file cannot be opened or made there";
            case SQLITE_NOTADB -> "the file is not an archive, nor any SQLite database";
            case SQLITE_CORRUPT -> "the file is damaged (sqlite3 FILE .recover may save what is in it)";
            case SQLITE_IOERR -> "the disk does not read or write it: " + cause.getMessage();
            default -> String.valueOf(cause.getMessage());
        };
        return new ArchiveException("%s: %s: %s".formatted(file, what, why), failure);
    }

    /** Extended codes carry the primary one in their last byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
