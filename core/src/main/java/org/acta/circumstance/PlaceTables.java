package org.acta.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.circumstance.Toponym.Form;
import org.acta.dictionary.Countries;
import org.acta.gazetteer.Gazetteer;
import org.acta.gazetteer.Place;

/** What the tables know of names: countries and their people's adjectives, parts of the world, towns. */
record PlaceTables(Countries countries, Gazetteer gazetteer) {

    /** Of all places of this name; stands nowhere in the text yet. */
    Optional<Toponym> look(String words) {
        var part = PlaceWords.ofAdjective(words).map(gazetteer::find).filter(places -> !places.isEmpty());
        if (part.isPresent()) {
            return Optional.of(toponym(words, Form.ADJECTIVE, part.get()));
        }
        var country = countries.find(words);
        if (country.isPresent()) {
            return ofCountry(words, country.get());
        }
        var places = gazetteer.find(PlaceWords.inFull(words));
        return places.isEmpty() ? Optional.empty() : Optional.of(toponym(words, Form.NAME, places));
    }

    /** What is shortened behind a town. */
    Optional<Toponym> state(String word) {
        return StateNames.full(word)
                .flatMap(name -> gazetteer.find(name).stream()
                        .filter(place -> place.kind() == Place.Kind.REGION)
                        .findFirst()
                        .map(state -> toponym(name, Form.NAME, List.of(state))));
    }

    private Optional<Toponym> ofCountry(String words, Countries.Match match) {
        var places = new ArrayList<Place>();
        gazetteer.country(match.country().code()).ifPresent(places::add);
        return switch (match.naming()) {
            case SEAT -> Optional.empty();
            case DEMONYM -> places.isEmpty() ? Optional.empty() : Optional.of(toponym(words, Form.ADJECTIVE, places));
            case NAME -> {
                gazetteer.find(words).stream()
                        .filter(place -> !place.country()
                                .equals(Optional.of(match.country().code())))
                        .forEach(places::add);
                yield places.isEmpty() ? Optional.empty() : Optional.of(toponym(words, Form.NAME, places));
            }
            case CAPITAL -> {
                var cities = gazetteer.find(words);
                yield cities.isEmpty() ? Optional.empty() : Optional.of(toponym(words, Form.NAME, cities));
            }
        };
    }

    private static Toponym toponym(String words, Form form, List<Place> places) {
        return new Toponym(0, 1, words, form, places);
    }
}
