package org.acta.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.annotation.Actor;
import org.acta.annotation.Annotation;
import org.acta.annotation.Article;
import org.acta.annotation.Location;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.dictionary.Countries;
import org.acta.gazetteer.Gazetteer;
import org.acta.gazetteer.Place;
import org.acta.pipeline.Annotator;

/**
 * Finds the words that name places and says which places these are; docs/where.md tells how. The locations come in the order
 * of the text and do not overlap. Immutable and safe to share between threads.
 */
public final class LocationTagger implements Annotator {
    private final Countries countries;
    private final PlaceTables tables;
    private final Optional<String> near;

    /** @param near ISO 3166-1 alpha-3 of the country whose places are preferred, others being as likely */
    public LocationTagger(Countries countries, Gazetteer gazetteer, Optional<String> near) {
        this.countries = countries;
        this.tables = new PlaceTables(countries, gazetteer);
        this.near = near;
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Word.class, Name.class, Actor.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Location.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        var text = new PlaceText(reading);
        var toponyms = new ToponymFinder(text, tables).find();
        var places = new PlaceResolver(text, toponyms, leaning(reading.article()), near).resolve();
        var roles = new PlaceRoles(text, reading.text());
        var bodies = bodies(reading);
        var locations = new ArrayList<Location>();
        for (int i = 0; i < toponyms.size(); i++) {
            var toponym = toponyms.get(i);
            var place = places.get(i);
            boolean settlement =
                    place.map(Place::kind).filter(Place.Kind::isSettlement).isPresent();
            if (settlement && bodies.contains(text.span(toponym.first(), toponym.end()))) {
                continue;
            }
            if (place.isPresent()) {
                locations.add(location(
                        text,
                        toponym,
                        place.get(),
                        roles.of(toponym, place.get().kind())));
            } else {
                around(text, toponyms, places, i)
                        .ifPresent(town -> locations.add(unlisted(text, toponym, town, roles)));
            }
        }
        return reading.with(Location.class, locations);
    }

    /** Names of bodies that Acta's list knows: "NATO" is no town in the Philippines. */
    private static Set<Span> bodies(Reading reading) {
        return reading.all(Actor.class).stream()
                .filter(actor -> actor.link().isPresent()
                        && actor.kind() != Actor.Kind.COUNTRY
                        && actor.kind() != Actor.Kind.PERSON)
                .flatMap(actor -> actor.mentions().stream())
                .map(Mention::span)
                .collect(Collectors.toSet());
    }

    private static Location location(PlaceText text, Toponym toponym, Place place, Location.Role role) {
        return new Location(
                text.span(toponym.first(), toponym.end()),
                place.name(),
                kind(place.kind()),
                role,
                place.country(),
                place.admin1(),
                place.latitude(),
                place.longitude(),
                place.id().isPresent() ? OptionalLong.of(place.id().getAsInt()) : OptionalLong.empty());
    }

    /** In no table: at the place that is named around it. */
    private static Location unlisted(PlaceText text, Toponym toponym, Place around, PlaceRoles roles) {
        return new Location(
                text.span(toponym.first(), toponym.end()),
                toponym.name(),
                Location.Kind.SITE,
                roles.of(toponym, Place.Kind.SITE),
                around.country(),
                around.kind() == Place.Kind.REGION ? Optional.of(around.name()) : around.admin1(),
                around.latitude(),
                around.longitude(),
                OptionalLong.empty());
    }

    /** The place that holds what no table has: named right behind it, else the closest town or region named before or after. */
    private static Optional<Place> around(
            PlaceText text, List<Toponym> toponyms, List<Optional<Place>> places, int index) {
        Optional<Place> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < toponyms.size(); i++) {
            var place = places.get(i);
            if (place.isPresent() && toponyms.get(i).form() != Toponym.Form.EMBEDDED) {
                int gap = toponyms.get(i).first() - toponyms.get(index).end();
                double cost = gap >= 0
                        ? gap
                        : 1.5 * (toponyms.get(index).first() - toponyms.get(i).end()) + 2;
                cost += place.get().kind() == Place.Kind.COUNTRY
                        ? 60
                        : place.get().kind().isSettlement() ? 0 : 15;
                cost += toponyms.get(i).form() == Toponym.Form.ADJECTIVE ? 60 : 0;
                cost += text.sentence(toponyms.get(i).first())
                                == text.sentence(toponyms.get(index).first())
                        ? 0
                        : 20;
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        return best;
    }

    /** What the address of the page and the headline say of the country. */
    private Map<String, Double> leaning(Article article) {
        Map<String, Double> leaning = new HashMap<>();
        article.url().flatMap(LocationTagger::domainCountry).ifPresent(code -> leaning.merge(code, 1.0, Double::sum));
        article.title().ifPresent(title -> {
            for (var word : title.split("[\\s,:;.!?]+")) {
                countries
                        .find(word.replaceFirst("['’]s$", ""))
                        .ifPresent(match -> leaning.merge(match.country().code(), 1.0, Double::sum));
            }
        });
        return leaning;
    }

    private static Optional<String> domainCountry(String url) {
        var matcher = java.util.regex.Pattern.compile("^\\w+://[^/]*\\.([a-z]{2})(?:[:/]|$)")
                .matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var code = matcher.group(1).toUpperCase(Locale.ROOT);
        try {
            return Optional.of(Locale.of("", code.equals("UK") ? "GB" : code).getISO3Country())
                    .filter(iso -> !iso.isEmpty());
        } catch (java.util.MissingResourceException noCountry) {
            return Optional.empty();
        }
    }

    private static Location.Kind kind(Place.Kind kind) {
        return switch (kind) {
            case COUNTRY -> Location.Kind.COUNTRY;
            case CAPITAL, SEAT, TOWN, DISTRICT -> Location.Kind.SETTLEMENT;
            case REGION, AREA -> Location.Kind.REGION;
            case SEA, STRAIT, CANAL, RIVER, LAKE -> Location.Kind.WATER;
            case ISLAND, MOUNTAIN -> Location.Kind.LANDFORM;
            case BASE, CROSSING, AIRPORT, CAMP, SITE -> Location.Kind.SITE;
        };
    }
}
