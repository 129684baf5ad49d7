package org.acta.circumstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.circumstance.Toponym.Form;
import org.acta.gazetteer.Place;

/** What the words and the names right beside a toponym say of which place is meant: "Paris, Texas"; "the province of Idlib". */
final class ToponymNeighbours {
    private static final double BESIDE = 6;
    private static final double KIND = 2.5;
    private static final double LISTED = 2;

    private final PlaceText text;
    private final List<Toponym> toponyms;

    ToponymNeighbours(PlaceText text, List<Toponym> toponyms) {
        this.text = text;
        this.toponyms = toponyms;
    }

    /** What the words next to a name say for each of its places. */
    Map<Place, Double> of(int index) {
        var toponym = toponyms.get(index);
        Map<Place, Double> said = new HashMap<>();
        if (toponym.places().size() < 2) {
            return said;
        }
        var kinds = kindsAsked(toponym);
        for (var place : toponym.places()) {
            double score = kinds.isEmpty() ? 0 : kinds.contains(place.kind()) ? KIND : -KIND;
            if (index + 1 < toponyms.size() && isQualified(toponym, toponyms.get(index + 1))) {
                score += holds(toponyms.get(index + 1), place) ? BESIDE : 0;
            }
            if (index > 0 && isOwned(toponyms.get(index - 1), toponym)) {
                score += holds(toponyms.get(index - 1), place) ? BESIDE : 0;
            }
            if (index > 0 && isQualified(toponyms.get(index - 1), toponym)) {
                score += toponyms.get(index - 1).places().stream().anyMatch(inner -> Geography.isIn(inner, place))
                        ? BESIDE
                        : 0;
            }
            score += isListedWith(index, index - 1, place) || isListedWith(index, index + 1, place) ? LISTED : 0;
            if (score != 0) {
                said.put(place, score);
            }
        }
        return said;
    }

    /** "California or Washington": what is listed together is of one sort. */
    private boolean isListedWith(int index, int other, Place place) {
        if (other < 0 || other >= toponyms.size() || !toponyms.get(other).isKnown()) {
            return false;
        }
        var first = toponyms.get(Math.min(index, other));
        var second = toponyms.get(Math.max(index, other));
        int between = second.first() - first.end();
        var last = text.lower(second.first() - 1);
        boolean joined = between == 1 || between == 2 && text.word(first.end()).equals(",");
        var model = toponyms.get(other).places().getFirst();
        return joined
                && (last.equals("and") || last.equals("or"))
                && model.kind() == Place.Kind.REGION
                && place.kind() == Place.Kind.REGION
                && model.country().equals(place.country());
    }

    /** "the city of Idlib", "Idlib province". */
    private Set<Place.Kind> kindsAsked(Toponym toponym) {
        var behind = PlaceWords.kinds(text.lower(toponym.end()));
        if (!behind.isEmpty()) {
            return behind;
        }
        return text.lower(toponym.first() - 1).equals("of")
                ? PlaceWords.kinds(text.lower(toponym.first() - 2))
                : Set.of();
    }

    /** "Paris, Texas", "Paris in Texas", "Paris (Texas". */
    private boolean isQualified(Toponym inner, Toponym outer) {
        int between = outer.first() - inner.end();
        var word = text.lower(inner.end());
        return outer.form() == Form.NAME
                && text.sentence(inner.first()) == text.sentence(outer.first())
                && (between == 1 && (word.equals(",") || word.equals("in") || word.equals("("))
                        || between == 2
                                && (word.equals(",")
                                                && text.lower(inner.end() + 1).equals("in")
                                        || word.equals("in") && !text.isCapitalised(inner.end() + 1)));
    }

    /** "Texas' Paris", "the Texan town of Paris": the country or region stands close before. */
    private boolean isOwned(Toponym outer, Toponym inner) {
        int between = inner.first() - outer.end();
        return text.sentence(inner.first()) == text.sentence(outer.first())
                && (outer.form() == Form.ADJECTIVE && between <= 4
                        || outer.form() == Form.NAME && between >= 1 && between <= 4 && isPossessive(outer.end()));
    }

    private boolean isPossessive(int token) {
        return text.word(token).matches("['’]s?");
    }

    private static boolean holds(Toponym outer, Place place) {
        return outer.places().stream().anyMatch(container -> Geography.isIn(place, container));
    }
}
