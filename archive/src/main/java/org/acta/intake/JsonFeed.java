package org.acta.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** JSON Feed, 1.0 and 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    /** @param address of the feed itself, for links that are relative */
    static Feed read(byte[] bytes, Optional<String> address) throws Refusal {
        var text = Decoded.of(bytes).text();
        var about = new HashMap<String, String>();
        var items = new ArrayList<JsonFields>();
        var broken = Optional.<String>empty();
        try (var json = JsonFields.JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                property(json, about, items);
            }
        } catch (JacksonException e) {
            broken = Optional.of(JsonArticles.reason(e, true) + "; nothing after it was read");
        }
        return new Feed(
                Optional.ofNullable(about.get("title")),
                items.stream().map(fields -> item(fields, about, address)).toList(),
                broken);
    }

    private static void property(JsonParser json, Map<String, String> about, ArrayList<JsonFields> items) {
        var name = json.currentName().toLowerCase(Locale.ROOT);
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && name.equals("items")) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    items.add(JsonFields.read(json));
                } else {
                    json.skipChildren();
                }
            }
        } else if (token == JsonToken.VALUE_STRING) {
            about.putIfAbsent(name, json.getString());
        } else {
            json.skipChildren();
        }
    }

    private static Feed.Item item(JsonFields fields, Map<String, String> about, Optional<String> address) {
        var title = fields.title();
        return new Feed.Item(
                fields.id(),
                new Pointer(
                        fields.url().map(where -> Addresses.resolve(address, where)),
                        Optional.ofNullable(about.get("title")),
                        title,
                        fields.published(),
                        fields.language().or(() -> Optional.ofNullable(about.get("language")))),
                fields.summary(),
                fields.text());
    }
}
