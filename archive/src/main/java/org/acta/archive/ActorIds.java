package org.acta.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;
import org.jdbi.v3.core.Handle;

/** The archive's ids of articles' actors, with rows for those that are new. Remembers those met last. For the one thread that writes. */
final class ActorIds {
    private static final int REMEMBERED = 50_000;

    private final Map<String, Long> known = new Recent<>(REMEMBERED);
    private final Map<String, Long> aliases = new Recent<>(2 * REMEMBERED);

    /** What a transaction that came to nothing taught is not so. */
    void forget() {
        known.clear();
        aliases.clear();
    }

    /** For each entry that was read, in their order: the archive's ids by those of the record. */
    List<Map<String, Long>> of(List<Entry> entries, Handle handle) throws SQLException {
        var ids = new HashMap<String, Long>();
        var missing = new LinkedHashMap<String, Actor>();
        try (var find = handle.getConnection().prepareStatement("SELECT actor_id FROM actor WHERE key = ?")) {
            for (var entry : entries) {
                for (var actor : entry.actors()) {
                    find(ActorKeys.of(actor, entry.key()), actor, find, ids, missing);
                }
            }
        }
        add(missing, ids, handle);
        known.putAll(ids);
        var all = entries.stream().map(entry -> local(entry, ids)).toList();
        addAliases(entries, all, handle);
        return all;
    }

    private void find(
            String key, Actor actor, PreparedStatement find, Map<String, Long> ids, Map<String, Actor> missing)
            throws SQLException {
        if (ids.containsKey(key) || missing.containsKey(key)) {
            return;
        }
        var remembered = known.get(key);
        if (remembered != null) {
            ids.put(key, remembered);
            return;
        }
        find.setString(1, key);
        try (var found = find.executeQuery()) {
            if (found.next()) {
                ids.put(key, found.getLong(1));
            } else {
                missing.put(key, actor);
            }
        }
    }

    private static void add(Map<String, Actor> missing, Map<String, Long> ids, Handle handle) throws SQLException {
        var fresh = Ids.take(handle, "actor", missing.size());
        try (var rows = Rows.into(
                handle.getConnection(), "actor", "actor_id", "key", "known", "name", "kind", "country", "sector")) {
            for (var entry : missing.entrySet()) {
                var actor = entry.getValue();
                long id = fresh.next();
                ids.put(entry.getKey(), id);
                rows.add(
                        id,
                        entry.getKey(),
                        actor.key().isPresent() ? 1 : 0,
                        actor.name(),
                        actor.kind().name().toLowerCase(Locale.ROOT),
                        actor.country(),
                        actor.sector().map(Enum::name));
            }
            rows.write();
        }
    }

    private static Map<String, Long> local(Entry entry, Map<String, Long> ids) {
        var local = new HashMap<String, Long>();
        for (var actor : entry.actors()) {
            var id = ids.get(ActorKeys.of(actor, entry.key()));
            if (id != null) {
                local.put(actor.id(), id);
            }
        }
        return local;
    }

    private void addAliases(List<Entry> entries, List<Map<String, Long>> ids, Handle handle) throws SQLException {
        try (var rows = Rows.intoIfNew(handle.getConnection(), "alias", "name_folded", "actor_id")) {
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                for (var actor : entry.actors()) {
                    var id = ids.get(i).get(actor.id());
                    if (id != null) {
                        addAliases(actor, entry.article.text(), id, rows);
                    }
                }
            }
            rows.write();
        }
    }

    private void addAliases(Actor actor, String text, long id, Rows rows) throws SQLException {
        addAlias(actor.name(), id, rows);
        for (var mention : actor.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                addAlias(mention.span().of(text), id, rows);
            }
        }
    }

    private void addAlias(String name, long id, Rows rows) throws SQLException {
        var folded = Folded.of(name);
        if (aliases.put(folded + "|" + id, id) == null) {
            rows.add(folded, id);
        }
    }
}
