package org.acta.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;
import org.acta.annotation.Sector;
import org.acta.annotation.Sentence;
import org.acta.codebook.Codebook;
import org.acta.codebook.Coding;
import org.acta.gazetteer.Gazetteer;
import org.acta.gazetteer.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as PLOVER's JSON Lines, one a line (manual 2.0, "JSON record"; docs/formats.md has our reading of each field). Events
 * without an actor are left out: PLOVER does not code them.
 */
public final class PloverLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Codebook codebook = Codebook.shipped();
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final String coder;

    /** @param coder name and version of the program */
    public PloverLines(String coder) {
        this.coder = coder;
    }

    /** Each line without its end. */
    public List<String> of(Reading reading) {
        var scene = new EventScene(reading);
        return reading.all(Event.class).stream()
                .filter(event -> !scene.actors(event.actors()).isEmpty())
                .map(event -> line(reading, scene, event).toString())
                .toList();
    }

    private ObjectNode line(Reading reading, EventScene scene, Event event) {
        var article = reading.article();
        var coding = codebook.plover(event.type(), event.mode(), event.status());
        var sentence = scene.sentence(event);
        var json = JSON.createObjectNode();
        json.put("id", article.id() + "-" + event.id());
        days(json, event, article);
        entities(json.putArray("actor"), scene.actors(event.actors()), sentence, reading);
        entities(json.putArray("recipient"), scene.actors(event.recipients()), sentence, reading);
        json.putArray("event").add(coding.type().name());
        event.place().ifPresent(place -> place(json.putObject("event_loc"), place, reading));
        json.putArray("event_text").add(event.trigger().of(reading.text()));
        json.put("quad_code", codebook.quad(coding.type()).number());
        json.put("event_scale", codebook.score(coding.type(), coding.mode()));
        strings(json, "mode", coding.mode().stream());
        strings(json, "context", contexts(event, coding));
        var sizes = EventSizes.of(event, scene);
        if (!sizes.isEmpty()) {
            var size = json.putObject("size");
            sizes.forEach(size::put);
        }
        textInfo(json.putObject("text_info"), scene, event, sentence);
        citation(json.putObject("cite_info"), article);
        json.put("coder", coder);
        json.put("status", lower(event.status()));
        json.put("confidence", Math.round(event.confidence() * 10_000) / 10_000.0);
        return json;
    }

    private static void days(ObjectNode json, Event event, Article article) {
        EventDays.of(event, article)
                .ifPresentOrElse(
                        days -> {
                            json.put("date", days.first().toString());
                            days.last().ifPresent(last -> json.put("enddate", last.toString()));
                            json.put("date_from", days.from());
                        },
                        () -> json.putNull("date"));
    }

    private static void entities(ArrayNode list, List<Actor> actors, Optional<Sentence> sentence, Reading reading) {
        for (var actor : actors) {
            var json = list.addObject();
            optional(
                    json,
                    "code",
                    actor.country()
                            .or(() -> actor.sector().filter(PloverLines::isCode).map(Enum::name)));
            optional(json, "sector", actor.sector().map(Enum::name));
            json.put("entity_text", words(actor, sentence, reading));
            optional(json, "office", actor.role());
            json.put("name", actor.name());
            optional(json, "key", actor.key());
        }
    }

    /** Of international actors PLOVER puts these in the place of a country. */
    private static boolean isCode(Sector sector) {
        return switch (sector) {
            case IGO, UNO, EUR, NGO, ISM, IMG, MNC -> true;
            default -> false;
        };
    }

    /** Those of its sentence, else the first. */
    private static String words(Actor actor, Optional<Sentence> sentence, Reading reading) {
        var near = actor.mentions().stream()
                .filter(mention -> sentence.filter(
                                around -> around.span().contains(mention.span().start()))
                        .isPresent());
        return Stream.concat(near, actor.mentions().stream())
                .map(Mention::span)
                .map(span -> span.of(reading.text()))
                .findFirst()
                .orElse(actor.name());
    }

    private void place(ObjectNode json, Location place, Reading reading) {
        json.put("extracted_place", place.span().of(reading.text()));
        json.put("resolved_place", place.name());
        place.geonames().ifPresent(id -> json.put("geonameid", id));
        json.put("lat", place.latitude());
        json.put("lon", place.longitude());
        optional(json, "city", Optional.of(place.name()).filter(name -> place.kind() == Location.Kind.SETTLEMENT));
        optional(json, "province", place.admin1());
        optional(json, "country", place.country().flatMap(gazetteer::country).map(Place::name));
        optional(json, "country_code", place.country());
    }

    /** The manual's auxiliary modes, which it puts among the contexts, where the type does not say it already. */
    private static Stream<String> contexts(Event event, Coding coding) {
        boolean isSame = coding.type() == event.type();
        var auxiliary = switch (event.status()) {
            case HAPPENED, ONGOING -> Optional.<String>empty();
            case PLANNED, PROMISED -> Optional.of("future").filter(future -> isSame);
            case THREATENED -> Optional.of("hypothetical").filter(threat -> isSame);
            case HYPOTHETICAL, DEMANDED -> Optional.of("hypothetical");
            case DENIED, NEGATED -> Optional.of("negation");
        };
        return Stream.concat(event.contexts().stream(), auxiliary.stream());
    }

    private static void textInfo(ObjectNode json, EventScene scene, Event event, Optional<Sentence> sentence) {
        sentence.ifPresent(around -> json.put("sequence", scene.number(around) + 1));
        var span = sentence.map(Sentence::span).orElse(event.trigger());
        json.put("start", span.start());
        json.put("end", span.end());
    }

    private void citation(ObjectNode json, Article article) {
        optional(json, "url", article.url());
        optional(json, "title", article.title());
        json.put("language", article.language());
        optional(json, "publication", article.publisher());
        json.put("coder", coder);
        json.put("codebook", "PLOVER 2.0");
    }

    private static void strings(ObjectNode json, String name, Stream<String> values) {
        var list = json.putArray(name);
        values.forEach(list::add);
    }

    /** What is not known is left out. */
    private static void optional(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(there -> json.put(name, there));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
