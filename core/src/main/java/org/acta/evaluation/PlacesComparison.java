package org.acta.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.acta.annotation.Location;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** One article's locations against the places that people marked in it. */
final class PlacesComparison implements Comparison {
    /** A hundred miles: as far off as a place may be and be the right one, by custom of the field. */
    static final double NEAR = 161;

    private final GoldPlaceArticle gold;
    private final List<Location> read;
    private final Map<GoldToponym, Location> matched = new HashMap<>();

    PlacesComparison(GoldPlaceArticle gold, Reading reading) {
        this.gold = gold;
        this.read = reading.all(Location.class);
        for (var toponym : gold.toponyms()) {
            if (toponym.point().isPresent()) {
                read.stream()
                        .filter(location -> isSame(location.span(), toponym.span()))
                        .findFirst()
                        .ifPresent(location -> matched.put(toponym, location));
            }
        }
    }

    /** The same words, a leading article or mark set aside. */
    private boolean isSame(Span one, Span other) {
        return bare(one).equals(bare(other));
    }

    private Span bare(Span span) {
        var words = span.of(gold.article().text());
        int start = words.toLowerCase(java.util.Locale.ROOT).startsWith("the ") ? 4 : 0;
        int end = words.endsWith(".") ? words.length() - 1 : words.length();
        return new Span(span.start() + start, span.start() + Math.max(start, end));
    }

    /** Mentions found, of the gold that counts and of the locations that count. */
    Tally found(Predicate<GoldToponym> counts, Predicate<Location> countsRead) {
        var tally = new Tally();
        var wanted = gold.toponyms().stream()
                .filter(toponym -> toponym.point().isPresent() && counts.test(toponym))
                .toList();
        var scored = read.stream().filter(countsRead).toList();
        wanted.forEach(toponym -> tally.gold(
                Optional.ofNullable(matched.get(toponym)).filter(countsRead).isPresent()));
        scored.forEach(location ->
                tally.predicted(wanted.stream().anyMatch(toponym -> isSame(toponym.span(), location.span()))));
        return tally;
    }

    /** The same where any common character will do. */
    Tally overlapping() {
        var tally = new Tally();
        var wanted = gold.toponyms().stream()
                .filter(toponym -> toponym.point().isPresent())
                .toList();
        wanted.forEach(toponym ->
                tally.gold(read.stream().anyMatch(location -> location.span().overlaps(toponym.span()))));
        read.forEach(location -> tally.predicted(
                wanted.stream().anyMatch(toponym -> location.span().overlaps(toponym.span()))));
        return tally;
    }

    /** How far off each found one is, in kilometres. */
    List<Double> distances(Predicate<GoldToponym> counts, Predicate<Location> countsRead) {
        return matched.entrySet().stream()
                .filter(match -> counts.test(match.getKey()) && countsRead.test(match.getValue()))
                .map(match -> distance(match.getKey(), match.getValue()))
                .toList();
    }

    private static double distance(GoldToponym toponym, Location location) {
        return toponym.point().orElseThrow().distance(new GoldToponym.Point(location.latitude(), location.longitude()));
    }

    /** In the order of the text. */
    @Override
    public List<Miss> misses() {
        record At(int offset, String what, String gold, String got) {}
        var misses = new ArrayList<At>();
        for (var toponym : gold.toponyms()) {
            var location = Optional.ofNullable(matched.get(toponym));
            int offset = toponym.span().start();
            if (toponym.point().isPresent() && location.isEmpty()) {
                misses.add(new At(offset, "place missed (" + toponym.type() + ")", context(toponym.span()), ""));
            }
            location.filter(found -> PlacesEvaluation.isLiteral(found) != toponym.isLiteral())
                    .ifPresent(found -> misses.add(new At(
                            offset,
                            "%s for %s".formatted(found.role(), toponym.type()),
                            context(toponym.span()),
                            shown(found))));
            location.filter(found -> distance(toponym, found) > NEAR)
                    .ifPresent(found -> misses.add(new At(
                            offset,
                            "wrong place, %.0f km off (%s)".formatted(distance(toponym, found), toponym.type()),
                            context(toponym.span()) + " " + toponym.point().orElseThrow(),
                            shown(found))));
        }
        for (var location : read) {
            if (gold.toponyms().stream()
                    .noneMatch(toponym -> toponym.point().isPresent() && isSame(toponym.span(), location.span()))) {
                misses.add(new At(
                        location.span().start(), "no place", "", context(location.span()) + " " + shown(location)));
            }
        }
        return misses.stream()
                .sorted(Comparator.comparingInt(At::offset))
                .map(at -> Miss.at(
                        gold.article().id(), gold.article().text(), at.offset(), at.what(), at.gold(), at.got()))
                .toList();
    }

    private static String shown(Location location) {
        return "%s, %s, %s (%.2f %.2f)"
                .formatted(
                        location.name(),
                        location.country().orElse("-"),
                        location.role(),
                        location.latitude(),
                        location.longitude());
    }

    private String context(Span span) {
        var text = gold.article().text();
        return (text.substring(Math.max(0, span.start() - 40), span.start())
                        + "["
                        + span.of(text)
                        + "]"
                        + text.substring(span.end(), Math.min(text.length(), span.end() + 30)))
                .replaceAll("\\s+", " ");
    }
}
