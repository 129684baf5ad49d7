package org.acta.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes entries within one transaction. */
final class Saving {
    private final Handle handle;
    private final ActorIds actors;

    Saving(Handle handle, ActorIds actors) {
        this.handle = handle;
        this.actors = actors;
    }

    /** How many were new. */
    int save(List<Entry> entries) throws SQLException {
        var fresh = fresh(entries);
        if (fresh.isEmpty()) {
            return 0;
        }
        var numbered = numbered(fresh);
        try (var rows = new ArticleRows(handle.getConnection())) {
            for (var article : numbered) {
                rows.add(article);
            }
            rows.write();
        }
        join(numbered);
        return fresh.size();
    }

    private List<Entry> fresh(List<Entry> entries) {
        var there = Archive.there(handle, entries.stream().map(Entry::key).toList());
        var fresh = new LinkedHashMap<String, Entry>();
        for (var entry : entries) {
            if (!there.contains(entry.key())) {
                fresh.putIfAbsent(entry.key(), entry);
            }
        }
        return List.copyOf(fresh.values());
    }

    private List<Numbered> numbered(List<Entry> entries) throws SQLException {
        var actorIds = actors.of(entries, handle);
        var articles = Ids.take(handle, "article", entries.size());
        var statements = Ids.take(
                handle,
                "statement",
                entries.stream().mapToInt(entry -> entry.statements().size()).sum());
        var events = Ids.take(
                handle,
                "event",
                entries.stream().mapToInt(entry -> entry.events().size()).sum());
        var numbered = new ArrayList<Numbered>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            numbered.add(new Numbered(
                    entry,
                    articles.next(),
                    statements.next(entry.statements().size()),
                    events.next(entry.events().size()),
                    actorIds.get(i)));
        }
        return numbered;
    }

    private void join(List<Numbered> articles) {
        for (var article : articles) {
            article.entry().read.ifPresent(read -> read.traits().join(handle, article.saved(read.reading())));
        }
    }
}
