package org.acta.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;

/** The rows of articles' statements. */
final class StatementRows implements AutoCloseable {
    private final Rows statements;
    private final Rows parties;

    StatementRows(Connection connection) throws SQLException {
        statements = Rows.into(
                connection,
                "statement",
                "statement_id",
                "article_id",
                "local",
                "source_id",
                "act",
                "form",
                "words",
                "quotes",
                "cue",
                "source_words",
                "start",
                "end_",
                "said",
                "said_from",
                "said_to",
                "said_text",
                "day",
                "confidence",
                "cluster_id");
        parties = Rows.into(connection, "statement_party", "statement_id", "part", "actor_id");
    }

    void add(Numbered article) throws SQLException {
        var all = article.entry().statements();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), article.statementIds().get(i), article);
        }
    }

    private void add(Statement statement, long id, Numbered article) throws SQLException {
        var text = article.entry().article.text();
        var days = statement.date().flatMap(Days::of);
        var first = days.map(Days::first);
        statements.add(
                id,
                article.articleId(),
                statement.id(),
                statement.source().flatMap(article::actor),
                lower(statement.act()),
                lower(statement.form()),
                words(statement.content(), text),
                statement.quotes().isEmpty() ? Optional.empty() : Optional.of(words(statement.quotes(), text)),
                statement.cue().map(span -> span.of(text)),
                statement.sourceSpan().map(span -> span.of(text)),
                statement.content().getFirst().start(),
                statement.content().getLast().end(),
                statement.date().map(TimeExpression::value),
                first.map(Object::toString),
                days.map(Days::last).map(Object::toString),
                statement.date().map(date -> date.span().of(text)),
                first.or(article.entry().article::published).map(Object::toString),
                statement.confidence(),
                id);
        for (long actor : article.actors(statement.addressees())) {
            parties.add(id, "addressee", actor);
        }
        for (long actor : article.actors(statement.about())) {
            parties.add(id, "about", actor);
        }
    }

    void write() throws SQLException {
        statements.write();
        parties.write();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
        parties.close();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
