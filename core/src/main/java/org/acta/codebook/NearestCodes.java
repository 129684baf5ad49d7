package org.acta.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;

/** From PLOVER to CAMEO: the mode counts more than the context, and of contexts the first that a row has. */
final class NearestCodes {
    private final Map<Row, String> codes = new HashMap<>();

    private record Row(String when, EventType type, Optional<String> mode, Optional<String> context) {}

    NearestCodes(List<List<String>> rows) {
        rows.forEach(cells -> codes.put(
                new Row(
                        cells.get(0),
                        EventType.valueOf(cells.get(1)),
                        Table.optional(cells.get(2)),
                        Table.optional(cells.get(3))),
                cells.get(4)));
    }

    String of(EventType type, Optional<String> mode, List<String> contexts, Status status) {
        return find(when(status), type, mode, contexts)
                .or(() -> find("-", type, mode, contexts))
                .orElseThrow(() -> new IllegalStateException("nearest.tsv has no row for " + type));
    }

    /** Of what is demanded, possible or denied CAMEO knows nothing: it has the code of the deed. */
    private static String when(Status status) {
        return switch (status) {
            case PLANNED, PROMISED -> "ahead";
            case THREATENED -> "threatened";
            case HAPPENED, ONGOING, HYPOTHETICAL, DEMANDED, DENIED, NEGATED -> "-";
        };
    }

    private Optional<String> find(String when, EventType type, Optional<String> mode, List<String> contexts) {
        return mode.flatMap(name -> findOf(when, type, mode, contexts))
                .or(() -> findOf(when, type, Optional.empty(), contexts));
    }

    private Optional<String> findOf(String when, EventType type, Optional<String> mode, List<String> contexts) {
        return contexts.stream()
                .flatMap(context -> at(new Row(when, type, mode, Optional.of(context))).stream())
                .findFirst()
                .or(() -> at(new Row(when, type, mode, Optional.empty())));
    }

    private Optional<String> at(Row row) {
        return Optional.ofNullable(codes.get(row));
    }
}
