package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.annotation.Quantity.Bound;

/** The gold events of an article, a line each, as evaluation/events/README.md tells. */
final class GoldEvents {
    private static final String HEADER =
            "trigger\tnth\ttype\tmode\tstatus\tactors\trecipients\twithin\tdate\tplace\tquantities";
    private static final String NONE = "-";
    private static final Pattern SCENE = Pattern.compile("(.+?)(?: \\(([A-Z]{3})\\))?");
    private static final Pattern TIME = Pattern.compile("\\d{4}(-W\\d{2}|-\\d{2}(-\\d{2})?)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?) (.+) (\\w+)");

    private final String text;
    private final Map<String, String> keys;

    private GoldEvents(String text, Map<String, String> keys) {
        this.text = text;
        this.keys = keys;
    }

    static GoldRows rows(Path file) throws IOException {
        return GoldRows.read(file, HEADER);
    }

    static GoldArticle<GoldEvent> of(LabelledArticle article) throws IOException {
        return article.marked(rows(article.table()), (rows, text) -> of(rows, text, keys(article, text)));
    }

    /**
     * In the order of the table.
     *
     * @param keys of actors in Acta's list, by the names that the table has for them
     */
    static List<GoldEvent> of(GoldRows rows, String text, Map<String, String> keys) {
        return rows.map(new GoldEvents(text, keys)::event);
    }

    /** From {@code ../actors/NAME.tsv}, where that is there. */
    static Map<String, String> keys(LabelledArticle article, String text) throws IOException {
        var folder = Optional.ofNullable(article.table().toAbsolutePath().getParent())
                .map(gold ->
                        gold.resolveSibling("actors").resolve(article.table().getFileName()));
        var keys = new HashMap<String, String>();
        if (folder.filter(Files::exists).isPresent()) {
            for (var marked : GoldActors.of(GoldActors.rows(folder.get()), text)) {
                marked.actor().key().ifPresent(key -> keys.put(marked.actor().name(), key));
            }
        }
        return keys;
    }

    private GoldEvent event(List<String> fields) {
        return new GoldEvent(
                WholeWords.nth(text, fields.get(0), fields.get(1)),
                type(fields.get(2)),
                optional(fields.get(3)),
                GoldRows.constant(Status.class, fields.get(4)),
                several(fields.get(5)).map(this::party).toList(),
                several(fields.get(6)).map(this::party).toList(),
                optional(fields.get(8)).map(GoldEvents::time),
                optional(fields.get(9)).map(GoldEvents::scene),
                several(fields.get(10)).map(GoldEvents::amount).toList(),
                String.join(" | ", fields));
    }

    private static EventType type(String field) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + field + "' is none of " + Arrays.toString(EventType.values())));
    }

    private GoldParty party(String name) {
        return new GoldParty(name, Optional.ofNullable(keys.get(name)));
    }

    private static GoldEvent.Time time(String field) {
        var ends = field.split("/", 2);
        if (!Arrays.stream(ends).allMatch(end -> TIME.matcher(end).matches())) {
            throw new IllegalArgumentException(
                    "'" + field + "' is no date such as 2022-02-10 or 2022-02-10/2022-02-12");
        }
        return new GoldEvent.Time(ends[0], ends.length == 2 ? Optional.of(ends[1]) : Optional.empty());
    }

    private static GoldEvent.Scene scene(String field) {
        var parts = SCENE.matcher(field);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + field + "' is no place such as Moscow (RUS)");
        }
        return new GoldEvent.Scene(parts.group(1), Optional.ofNullable(parts.group(2)));
    }

    private static GoldEvent.Amount amount(String field) {
        var parts = AMOUNT.matcher(field);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + field + "' is no quantity such as 72 hour exact");
        }
        return new GoldEvent.Amount(
                Double.parseDouble(parts.group(1)), parts.group(2), GoldRows.constant(Bound.class, parts.group(3)));
    }

    private static Optional<String> optional(String field) {
        return Optional.of(field).filter(cell -> !cell.equals(NONE));
    }

    private static Stream<String> several(String field) {
        return optional(field).stream().flatMap(cell -> Stream.of(cell.split("; ")));
    }
}
