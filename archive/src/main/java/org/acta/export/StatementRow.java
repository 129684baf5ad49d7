package org.acta.export;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Reading;
import org.acta.annotation.Statement;

/** A statement with the article around it. */
public record StatementRow(Reading reading, Statement statement, Optional<Actor> source) {

    /** In the order of the text. */
    public static List<StatementRow> of(Reading reading) {
        var scene = new EventScene(reading);
        return reading.all(Statement.class).stream()
                .map(statement -> new StatementRow(reading, statement, scene.source(statement)))
                .toList();
    }
}
