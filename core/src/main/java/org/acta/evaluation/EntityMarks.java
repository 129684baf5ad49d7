package org.acta.evaluation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the brackets of {@code Entity}: {@code (1-person-new} opens a mention, {@code 1)} closes the innermost one of that
 * entity, {@code (1-person-new)} is one of a single word; several follow each other without anything between. What the
 * fields are, {@code # global.Entity} says. Of a mention in several stretches, {@code (1[1/2]-…}, the first is taken.
 */
final class EntityMarks {
    private static final Pattern BRACKET = Pattern.compile("(\\()?([^()]+)(\\))?");
    private static final Pattern PART = Pattern.compile("\\[(\\d+)/\\d+]");

    private final Path file;
    private final Map<String, Deque<Opened>> open = new LinkedHashMap<>();
    private final List<Marked> marked = new ArrayList<>();
    private List<String> fields = List.of();

    EntityMarks(Path file) {
        this.file = file;
    }

    private record Opened(String type, int first, int line) {}

    /** A mention from its first token to its last. */
    record Marked(String entity, String type, int first, int last) {}

    /** The fields of a mention by name, with hyphens between: {@code GRP-etype-infstat}. */
    void fields(String names, int line) {
        fields = List.of(names.strip().split("-"));
        if (entityField() < 0 || !fields.contains("etype")) {
            throw new BrokenCorpusException(
                    file, line, "expected the fields 'GRP' or 'eid', and 'etype', found: " + names.strip());
        }
    }

    /** The brackets at one token. */
    void read(String brackets, int token, int line) {
        if (!brackets.isEmpty() && fields.isEmpty()) {
            throw new BrokenCorpusException(file, line, "expected '# global.Entity = …' before the first Entity");
        }
        var matcher = BRACKET.matcher(brackets);
        while (matcher.find()) {
            var part = PART.matcher(matcher.group(2));
            boolean isLater = part.find() && !part.group(1).equals("1");
            if (!isLater) {
                var values = List.of(part.replaceAll("").split("-"));
                if (matcher.group(1) != null) {
                    open(values, token, line);
                }
                if (matcher.group(3) != null) {
                    close(matcher.group(1) != null ? values.get(entityField()) : values.getFirst(), token, line);
                }
            }
        }
    }

    /** All mentions, in the order in which they end. */
    List<Marked> finish() {
        open.forEach((entity, mentions) -> mentions.forEach(mention -> {
            throw new BrokenCorpusException(
                    file, mention.line(), "the mention of entity " + entity + " that opens here is never closed");
        }));
        return List.copyOf(marked);
    }

    private void open(List<String> values, int token, int line) {
        int type = fields.indexOf("etype");
        if (values.size() <= Math.max(type, entityField())) {
            throw new BrokenCorpusException(
                    file,
                    line,
                    "expected the fields " + String.join("-", fields) + ", found: " + String.join("-", values));
        }
        open.computeIfAbsent(values.get(entityField()), entity -> new ArrayDeque<>())
                .push(new Opened(values.get(type), token, line));
    }

    private void close(String entity, int token, int line) {
        var mentions = open.getOrDefault(entity, new ArrayDeque<>());
        if (mentions.isEmpty()) {
            throw new BrokenCorpusException(file, line, "no mention of entity " + entity + " is open here");
        }
        var opened = mentions.pop();
        marked.add(new Marked(entity, opened.type(), opened.first(), token));
    }

    private int entityField() {
        return Math.max(fields.indexOf("GRP"), fields.indexOf("eid"));
    }
}
