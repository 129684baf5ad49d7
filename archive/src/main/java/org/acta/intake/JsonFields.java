package org.acta.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Those fields of a JSON object that say something about an article: our own names, and those of ninjs and JSON Feed. What
 * else is in it is passed over, not kept.
 */
record JsonFields(Map<String, String> values) {
    /** Reads as much JSON as fits into an article, and not more. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.BYTES)
                    .build())
            .build();

    private static final List<String> TEXT = List.of("text", "body", "content", "body_text", "content_text");
    private static final List<String> HTML = List.of("body_html", "body_xhtml", "content_html");
    private static final List<String> SUMMARY = List.of("summary", "description_text");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> PUBLISHER = List.of("publisher", "outlet", "source", "provider");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "date",
            "published_at",
            "publishedat",
            "date_published",
            "firstcreated",
            "contentcreated",
            "versioncreated");
    private static final List<String> ID = List.of("id", "uri");
    private static final List<String> URL = List.of("url", "external_url");
    /** ninjs 2 and 3 give headlines and bodies as lists, each with its type. */
    private static final Map<String, String> LISTS = Map.of("headlines", "headline", "bodies", "body");

    private static final Set<String> KNOWN = Stream.of(
                    TEXT,
                    HTML,
                    SUMMARY,
                    TITLE,
                    PUBLISHER,
                    PUBLISHED,
                    ID,
                    URL,
                    List.of("name", "language", "pubstatus", "value", "contenttype"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    /** What a publisher took back: ninjs' {@code pubstatus}. */
    private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

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
            } else if (token == JsonToken.START_ARRAY && LISTS.containsKey(name)) {
                readList(json, LISTS.getOrDefault(name, name), values);
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && KNOWN.contains(name)) {
                values.putIfAbsent(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return new JsonFields(values);
    }

    private static void readList(JsonParser json, String name, Map<String, String> values) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            var one = read(json);
            var type = one.values.getOrDefault("contenttype", "text/plain");
            var field = name.equals("body") && type.contains("html") ? "body_html" : name;
            one.first(List.of("value")).ifPresent(value -> values.putIfAbsent(field, value));
        }
    }

    Draft draft() throws Refusal {
        var status = first(List.of("pubstatus")).orElse("");
        if (WITHDRAWN.contains(status)) {
            throw new Refusal("was withdrawn by its publisher (pubstatus: " + status + ")");
        }
        var text = text().orElseThrow(() -> new Refusal("has no \"text\""));
        return new Draft(
                id(), first(PUBLISHER), url(), title(), published(), language(), Optional.empty(), text, List.of());
    }

    Optional<String> text() {
        return first(TEXT).or(() -> first(HTML).map(html -> MainText.ofFragment(html, title())));
    }

    Optional<String> summary() {
        return first(SUMMARY);
    }

    Optional<String> title() {
        return first(TITLE);
    }

    Optional<String> id() {
        return first(ID);
    }

    Optional<String> url() {
        return first(URL);
    }

    Optional<String> published() {
        return first(PUBLISHED);
    }

    Optional<String> language() {
        return first(List.of("language"));
    }

    private Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
