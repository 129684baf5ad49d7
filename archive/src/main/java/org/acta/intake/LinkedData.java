package org.acta.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** What the linked data of a page (JSON-LD, schema.org) says about its article; all empty where there is none. */
record LinkedData(
        Optional<String> headline, Optional<String> publisher, Optional<String> url, Optional<String> published) {

    private static final LinkedData NONE =
            new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static LinkedData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> objects(parse(script.data())))
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(LinkedData::article)
                .orElse(NONE);
    }

    private static LinkedData article(Map<?, ?> article) {
        return new LinkedData(
                words(article.get("headline")),
                words(article.get("publisher")),
                words(article.get("url")),
                words(article.get("datePublished")).or(() -> words(article.get("dateCreated"))));
    }

    /** NewsArticle, ReportageNewsArticle, LiveBlogPosting and the like. */
    private static boolean isArticle(Map<?, ?> object) {
        return flat(object.get("@type"))
                .map(String::valueOf)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    /** A value as words: a string as it is, a thing by its name, the first of several. */
    private static Optional<String> words(@Nullable Object value) {
        return flat(value)
                .map(one -> one instanceof Map<?, ?> thing ? thing.get("name") : one)
                .filter(String.class::isInstance)
                .map(text -> Parser.unescapeEntities((String) text, false).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<?> flat(@Nullable Object value) {
        return value instanceof List<?> several ? several.stream() : Stream.ofNullable(value);
    }

    /** An object and those in its graph. */
    private static Stream<Map<?, ?>> objects(Object value) {
        return flat(value)
                .flatMap(one -> one instanceof Map<?, ?> object
                        ? Stream.concat(
                                Stream.of(object),
                                objects(Optional.<Object>ofNullable(object.get("@graph"))
                                        .orElse("")))
                        : Stream.empty());
    }

    /** Empty words for what is no JSON: pages are not always well kept. */
    private static Object parse(String script) {
        try (var json = JsonFields.JSON.createParser(ObjectReadContext.empty(), script)) {
            json.nextToken();
            return value(json);
        } catch (JacksonException broken) {
            return "";
        }
    }

    private static Object value(JsonParser json) {
        var token = json.currentToken();
        if (token == JsonToken.START_ARRAY) {
            var list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            var object = new LinkedHashMap<String, Object>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        return token == null || token == JsonToken.VALUE_NULL ? "" : json.getString();
    }
}
