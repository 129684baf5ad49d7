package org.acta.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Event;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.record.Provenance;

/** All rows of articles, on their way into their tables. */
final class ArticleRows implements AutoCloseable {
    private final Rows articles;
    private final Rows appearances;
    private final Rows spans;
    private final StatementRows statements;
    private final EventRows events;
    private final String now = Instants.now();

    ArticleRows(Connection connection) throws SQLException {
        articles = Rows.into(
                connection,
                "article",
                "article_id",
                "key",
                "name",
                "publisher",
                "url",
                "title",
                "published",
                "published_from",
                "language",
                "text",
                "copy_group",
                "state",
                "reader",
                "model",
                "added_at",
                "read_at",
                "record");
        appearances =
                Rows.into(connection, "appearance", "article_id", "local", "actor_id", "name", "role", "mentions");
        spans = Rows.intoIfNew(connection, "span", "article_id", "owner", "part", "start", "end_");
        statements = new StatementRows(connection);
        events = new EventRows(connection);
    }

    /** The article itself, and all that was read in it. */
    void add(Numbered article) throws SQLException {
        var given = article.entry().article;
        var read = article.entry().read;
        var provenance = read.flatMap(Entry.Read::provenance);
        articles.add(
                article.articleId(),
                article.entry().key(),
                given.id(),
                given.publisher(),
                given.url(),
                given.title(),
                given.published().map(Object::toString),
                Optional.empty(),
                given.language(),
                given.text(),
                article.articleId(),
                read.isPresent() ? "read" : "kept",
                provenance.map(Provenance::reader),
                provenance.flatMap(Provenance::model),
                now,
                read.map(there -> now),
                read.map(Entry.Read::record));
        addReading(article);
    }

    /** What was read in an article whose own row is there. */
    void addReading(Numbered article) throws SQLException {
        for (var actor : article.entry().actors()) {
            var id = article.actor(actor.id());
            if (id.isPresent()) {
                appearances.add(
                        article.articleId(),
                        actor.id(),
                        id.get(),
                        actor.name(),
                        actor.role(),
                        actor.mentions().size());
            }
        }
        statements.add(article);
        events.add(article);
        for (var statement : article.entry().statements()) {
            addSpans(article.articleId(), statement);
        }
        for (var event : article.entry().events()) {
            addSpans(article.articleId(), event);
        }
    }

    private void addSpans(long article, Statement statement) throws SQLException {
        addSpans(
                article,
                statement.id(),
                "source",
                statement.sourceSpan().stream().toList());
        addSpans(article, statement.id(), "cue", statement.cue().stream().toList());
        addSpans(article, statement.id(), "content", statement.content());
        addSpans(article, statement.id(), "quote", statement.quotes());
    }

    private void addSpans(long article, Event event) throws SQLException {
        addSpans(article, event.id(), "trigger", List.of(event.trigger()));
        addSpans(article, event.id(), "object", event.objects());
    }

    private void addSpans(long article, String owner, String part, List<Span> all) throws SQLException {
        for (var span : all) {
            spans.add(article, owner, part, span.start(), span.end());
        }
    }

    /** Parents before their children. */
    void write() throws SQLException {
        articles.write();
        appearances.write();
        statements.write();
        events.write();
        spans.write();
    }

    @Override
    public void close() throws SQLException {
        articles.close();
        appearances.close();
        statements.close();
        events.close();
        spans.close();
    }
}
