package org.acta.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Those fields of a JSON object that say something about an article. What else is in it is passed over, not kept. */
record JsonFields(Map<String, String> values) {
    /** Reads as much JSON as fits into an article, and not more. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.BYTES)
                    .build())
            .build();

    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> PUBLISHER = List.of("publisher", "outlet", "source");
    private static final List<String> PUBLISHED = List.of("published", "date", "published_at", "publishedat");
    private static final Set<String> OTHERS = Set.of("id", "url", "name");

    /** Reads the object that {@code json} stands at, up to and with its end. A record's article counts as the object. */
    static JsonFields read(JsonParser json) {
        var values = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName().toLowerCase(Locale.ROOT);
            var token = json.nextToken();
            if (token == JsonToken.START_OBJECT && name.equals("article")) {
                read(json).values.forEach(values::putIfAbsent);
            } else if (token == JsonToken.START_OBJECT && PUBLISHER.contains(name)) {
                read(json).first(List.of("name")).ifPresent(called -> values.putIfAbsent(name, called));
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && isKnown(name)) {
                values.putIfAbsent(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return new JsonFields(values);
    }

    Draft draft() throws Refusal {
        var text = first(TEXT).orElseThrow(() -> new Refusal("has no \"text\""));
        return new Draft(
                first(List.of("id")),
                first(PUBLISHER),
                first(List.of("url")),
                first(TITLE),
                first(PUBLISHED),
                text,
                List.of());
    }

    private Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static boolean isKnown(String name) {
        return TEXT.contains(name)
                || TITLE.contains(name)
                || PUBLISHER.contains(name)
                || PUBLISHED.contains(name)
                || OTHERS.contains(name);
    }
}
