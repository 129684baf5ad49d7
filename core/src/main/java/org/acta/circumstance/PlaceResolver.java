package org.acta.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.circumstance.Toponym.Form;
import org.acta.gazetteer.Place;

/**
 * Chooses among the places of one name: by what stands beside it ("Paris, Texas"; "the province of Idlib"), by the countries
 * and places of which the article speaks, by how many people live there. One name is one place in an article, unless its
 * neighbours say otherwise.
 */
final class PlaceResolver {
    private static final int ROUNDS = 2;
    private static final double COUNTRY = 3;
    private static final double REGION = 1.5;
    private static final double CLOSE = 1;
    private static final double NEAR = 1.5;
    private static final double RANK = 0.3;
    private static final double FARTHEST_RANK = 1.5;

    private final PlaceText text;
    private final List<Toponym> toponyms;
    private final Map<String, Double> leaning;
    private final Optional<String> near;
    private final List<Optional<Place>> chosen = new ArrayList<>();
    private final List<Map<Place, Double>> beside = new ArrayList<>();

    /** @param leaning how much the article as a whole speaks for a country, before its words are looked at */
    PlaceResolver(PlaceText text, List<Toponym> toponyms, Map<String, Double> leaning, Optional<String> near) {
        this.text = text;
        this.toponyms = toponyms;
        this.leaning = leaning;
        this.near = near;
    }

    /** The place of each toponym; empty for what no table has. */
    List<Optional<Place>> resolve() {
        var neighbours = new ToponymNeighbours(text, toponyms);
        for (int i = 0; i < toponyms.size(); i++) {
            chosen.add(toponyms.get(i).places().stream().findFirst());
            beside.add(neighbours.of(i));
        }
        for (int round = 0; round < ROUNDS; round++) {
            choose(new Votes(round == 0));
        }
        return chosen;
    }

    private void choose(Votes votes) {
        Map<String, Map<Place, Double>> byName = new HashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            var toponym = toponyms.get(i);
            if (toponym.places().size() > 1) {
                var shared = byName.computeIfAbsent(key(toponym), none -> new HashMap<>());
                for (var place : toponym.places()) {
                    shared.merge(place, beside.get(i).getOrDefault(place, 0.0), Math::max);
                }
            }
        }
        for (int i = 0; i < toponyms.size(); i++) {
            var toponym = toponyms.get(i);
            if (toponym.places().size() > 1) {
                var shared = byName.getOrDefault(key(toponym), Map.of());
                chosen.set(i, Optional.of(best(i, toponym, votes, shared)));
            }
        }
    }

    private Place best(int index, Toponym toponym, Votes votes, Map<Place, Double> shared) {
        var best = toponym.places().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int rank = 0; rank < toponym.places().size(); rank++) {
            var place = toponym.places().get(rank);
            double own = beside.get(index).getOrDefault(place, 0.0);
            double score = prior(place)
                    - Math.min(FARTHEST_RANK, RANK * rank)
                    + (own != 0 ? own : shared.getOrDefault(place, 0.0) * 0.7)
                    + votes.of(place, index)
                    + (place.country().equals(near) && near.isPresent() ? NEAR : 0);
            if (score > most) {
                most = score;
                best = place;
            }
        }
        return best;
    }

    /** How known a place is, a tenfold population counts one. */
    private static double prior(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 4.5;
            case CAPITAL -> 1 + logOf(place);
            case SEAT -> 0.3 + logOf(place);
            case TOWN, DISTRICT -> logOf(place);
            case REGION -> place.population() == 0 ? 2.5 : Math.min(4, logOf(place));
            case AREA, SEA, STRAIT, CANAL, RIVER, LAKE, ISLAND, MOUNTAIN -> 3;
            case BASE, CROSSING, AIRPORT, CAMP, SITE -> 2.5;
        };
    }

    private static double logOf(Place place) {
        return Math.log10(Math.max(place.population(), 1000)) - 3;
    }

    /** Of the same name, however it is written. */
    private static String key(Toponym toponym) {
        return toponym.name().toLowerCase(Locale.ROOT);
    }

    /** How much the rest of the article speaks for a country, a region, a spot. */
    private final class Votes {
        private final Map<String, Double> countries = new HashMap<>();
        private final Map<String, Double> regions = new HashMap<>();
        private final Map<String, Double> own = new HashMap<>();
        private double all = 1;

        /** @param first whether ambiguous names still stand as they came */
        Votes(boolean first) {
            countries.putAll(leaning);
            all += leaning.values().stream().mapToDouble(Double::doubleValue).sum();
            for (int i = 0; i < toponyms.size(); i++) {
                var place = chosen.get(i);
                if (place.isPresent() && place.get().country().isPresent()) {
                    double weight = weight(i, first);
                    var name = key(toponyms.get(i));
                    var country = place.get().country().get();
                    countries.merge(country, weight, Double::sum);
                    own.merge(name + country, weight, Double::sum);
                    all += weight;
                    region(place.get()).ifPresent(region -> {
                        regions.merge(region, weight, Double::sum);
                        own.merge(name + region, weight, Double::sum);
                    });
                }
            }
        }

        private double weight(int index, boolean first) {
            var toponym = toponyms.get(index);
            double certain = toponym.places().size() == 1 ? 1 : first ? 0.3 : 0.7;
            return toponym.form() == Form.NAME ? certain : 0.6 * certain;
        }

        /** What the same name gave is taken off again. */
        double of(Place place, int index) {
            var name = key(toponyms.get(index));
            double country =
                    place.country().map(code -> others(countries, name, code)).orElse(0.0);
            double region =
                    region(place).map(code -> others(regions, name, code)).orElse(0.0);
            return COUNTRY * country / all + REGION * Math.min(1, region / 2) + close(place, index);
        }

        private double others(Map<String, Double> votes, String name, String land) {
            return Math.max(0, votes.getOrDefault(land, 0.0) - own.getOrDefault(name + land, 0.0));
        }

        private Optional<String> region(Place place) {
            if (place.kind() == Place.Kind.REGION) {
                return place.country().map(country -> country + place.name());
            }
            return place.admin1().flatMap(admin -> place.country().map(country -> country + admin));
        }

        /** Whether another name within a few sentences lies close. */
        private double close(Place place, int index) {
            for (int i = index - 1; i >= 0 && isWithinReach(i, index); i--) {
                if (isClose(place, i, index)) {
                    return CLOSE;
                }
            }
            for (int i = index + 1; i < toponyms.size() && isWithinReach(index, i); i++) {
                if (isClose(place, i, index)) {
                    return CLOSE;
                }
            }
            return 0;
        }

        private boolean isWithinReach(int one, int other) {
            return text.sentence(toponyms.get(other).first())
                            - text.sentence(toponyms.get(one).first())
                    <= 2;
        }

        private boolean isClose(Place place, int other, int index) {
            return !toponyms.get(other)
                            .name()
                            .equalsIgnoreCase(toponyms.get(index).name())
                    && chosen.get(other)
                            .filter(there -> there.kind() != Place.Kind.COUNTRY && Geography.areClose(there, place))
                            .isPresent();
        }
    }
}
