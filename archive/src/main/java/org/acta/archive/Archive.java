package org.acta.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;
import org.acta.record.Provenance;
import org.acta.record.RecordReader;
import org.acta.record.Recorded;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/**
 * Many readings in one memory. Asking goes on while somebody writes; one writes at a time, in this process and in all others. For
 * any thread; close it when done. What was written when {@link #save} returns is kept, whatever befalls the process.
 *
 * <pre>{@code
 * try (var archive = Archive.open("news.acta", Sameness.none())) {
 *   archive.save(List.of(archive.entry(reader.read(article), Optional.empty())));
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {
    /** So many keys are asked for at once. */
    private static final int AT_ONCE = 500;

    private static final RecordReader RECORDS = new RecordReader();

    private final Database database;
    private final Sameness sameness;
    private final Connections connections;
    private final ActorIds actors = new ActorIds();

    private Archive(Database database, Sameness sameness) {
        this.database = database;
        this.sameness = sameness;
        this.connections = new Connections(database);
    }

    /**
     * Opens an archive, made or brought up to date where need be.
     *
     * @param address a file, or {@code jdbc:postgresql://HOST/DATABASE}
     * @throws ArchiveException if it cannot be
     */
    public static Archive open(String address, Sameness sameness) {
        var archive = new Archive(Database.of(address), sameness);
        try {
            archive.connections.migrate();
            return archive;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** An article that was read, or a record, ready to be saved. On any thread: all that is slow happens here. */
    public Entry entry(Reading reading, Optional<Provenance> provenance) {
        return Entry.read(reading, provenance, sameness);
    }

    /** An article that is kept without being read, as one in another language. */
    public Entry kept(Article article) {
        return Entry.kept(article);
    }

    /** Writes all that are not there yet, in one transaction; returns how many those were. */
    public int save(List<Entry> entries) {
        try {
            return write(handle -> new Saving(handle, actors).save(entries));
        } catch (ArchiveException e) {
            actors.forget();
            throw e;
        }
    }

    /** Those of the keys whose articles are there. */
    public Set<String> there(Collection<String> keys) {
        return read(handle -> there(handle, keys));
    }

    static Set<String> there(Handle handle, Collection<String> keys) {
        var there = new HashSet<String>();
        var all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            handle.createQuery("SELECT key FROM article WHERE key IN (<keys>)")
                    .bindList("keys", all.subList(i, Math.min(all.size(), i + AT_ONCE)))
                    .mapTo(String.class)
                    .forEach(there::add);
        }
        return there;
    }

    /** What was read in an article, as its record has it, and what read it; empty where it was only kept. */
    public Optional<Recorded> reading(long articleId) {
        return read(handle -> handle.createQuery("SELECT text, record FROM article WHERE article_id = ?")
                .bind(0, articleId)
                .map((row, context) -> recorded(row))
                .findOne()
                .flatMap(found -> found));
    }

    private static Optional<Recorded> recorded(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return Optional.ofNullable(row.getBytes("record"))
                .map(bytes -> RECORDS.read(new Deflated(bytes).inflated(), text));
    }

    /** Asks the database. The connection is not for writing, and not for keeping. */
    public <T, X extends Exception> T read(HandleCallback<T, X> ask) {
        return connections.read(ask);
    }

    /** Writes in one transaction, which is taken back if {@code write} fails. Waits for any other writer. */
    public <T, X extends Exception> T write(HandleCallback<T, X> write) {
        return connections.write(write);
    }

    /** {@code sqlite} or {@code postgresql}, for what the two say differently. */
    public String dialect() {
        return database.name();
    }

    /** The file or the server, as the user knows it. */
    public String place() {
        return database.place();
    }

    @Override
    public void close() {
        connections.close();
    }
}
