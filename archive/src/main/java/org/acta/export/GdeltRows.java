package org.acta.export;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Event.Status;
import org.acta.annotation.Reading;
import org.acta.codebook.Cameo;
import org.acta.codebook.Codebook;

/**
 * Events as rows of GDELT 2.0's table of events: 61 columns, empty where Acta knows nothing (docs/formats.md). A row for each pair
 * of actor and recipient, and for each pair, both ways round, of those that do a thing together. Left out is what has not
 * happened and lies not ahead: GDELT could not tell it from what has.
 */
public final class GdeltRows {
    /** The names of the columns, in their order. */
    public static final List<String> HEADER = header();

    private static final int ID_BYTES = 8;

    private final Codebook codebook = Codebook.shipped();
    private final GdeltPlaces places = new GdeltPlaces();

    private record Pair(Optional<Actor> one, Optional<Actor> other) {}

    private static List<String> header() {
        var actor = List.of(
                "Code",
                "Name",
                "CountryCode",
                "KnownGroupCode",
                "EthnicCode",
                "Religion1Code",
                "Religion2Code",
                "Type1Code",
                "Type2Code",
                "Type3Code");
        var geo = List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");
        return Stream.of(
                        Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
                        actor.stream().map(name -> "Actor1" + name),
                        actor.stream().map(name -> "Actor2" + name),
                        Stream.of(
                                "IsRootEvent",
                                "EventCode",
                                "EventBaseCode",
                                "EventRootCode",
                                "QuadClass",
                                "GoldsteinScale",
                                "NumMentions",
                                "NumSources",
                                "NumArticles",
                                "AvgTone"),
                        geo.stream().map(name -> "Actor1Geo_" + name),
                        geo.stream().map(name -> "Actor2Geo_" + name),
                        geo.stream().map(name -> "ActionGeo_" + name),
                        Stream.of("DATEADDED", "SOURCEURL"))
                .flatMap(names -> names)
                .toList();
    }

    /** Each with as many cells as the header; no cell holds a tab or a line end. */
    public List<List<String>> of(Reading reading) {
        var scene = new EventScene(reading);
        return reading.all(Event.class).stream()
                .filter(event -> isTold(event.status()))
                .flatMap(event -> rows(reading.article(), scene, event))
                .toList();
    }

    private static boolean isTold(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING, PLANNED, PROMISED, THREATENED -> true;
            case HYPOTHETICAL, DEMANDED, DENIED, NEGATED -> false;
        };
    }

    private Stream<List<String>> rows(Article article, EventScene scene, Event event) {
        var pairs = pairs(scene.actors(event.actors()), scene.actors(event.recipients()));
        return pairs.stream().map(pair -> row(article, scene, event, pair, pairs.indexOf(pair)));
    }

    private static List<Pair> pairs(List<Actor> actors, List<Actor> recipients) {
        var pairs = new ArrayList<Pair>();
        boolean isTogether = recipients.isEmpty() && actors.size() > 1;
        for (var one : orNobody(actors)) {
            for (var other : isTogether ? orNobody(actors) : orNobody(recipients)) {
                if (!one.equals(other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static List<Optional<Actor>> orNobody(List<Actor> actors) {
        return actors.isEmpty()
                ? List.of(Optional.empty())
                : actors.stream().map(Optional::of).toList();
    }

    private List<String> row(Article article, EventScene scene, Event event, Pair pair, int number) {
        var cells = new ArrayList<String>(HEADER.size());
        cells.add(id(article.id() + " " + event.id() + " " + number));
        cells.addAll(EventDays.of(event, article)
                .map(EventDays::first)
                .map(GdeltRows::day)
                .orElse(List.of("", "", "", "")));
        cells.addAll(GdeltActor.columns(pair.one()));
        cells.addAll(GdeltActor.columns(pair.other()));
        cells.addAll(what(event, isRoot(article, scene, event)));
        cells.addAll(places.of(pair.one()));
        cells.addAll(places.of(pair.other()));
        cells.addAll(places.at(event.place()));
        cells.add(article.published()
                .map(day -> DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000")
                .orElse(""));
        cells.add(article.url().orElse(""));
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList();
    }

    private List<String> what(Event event, String isRoot) {
        var code = codebook.code(event.cameo());
        return List.of(
                isRoot,
                event.cameo(),
                code.map(Cameo::base).orElse(""),
                code.map(Cameo::root).orElse(""),
                code.map(cameo -> String.valueOf(cameo.quad().number())).orElse(""),
                code.map(cameo -> String.valueOf(cameo.goldstein())).orElse(""),
                "1",
                "1",
                "1",
                "");
    }

    /** Whether it stands in the headline or the first paragraph, as GDELT has it; empty where sentences are not known. */
    private static String isRoot(Article article, EventScene scene, Event event) {
        boolean hasHeadline =
                article.title().filter(article.text().strip()::startsWith).isPresent();
        return scene.sentence(event)
                .map(sentence -> sentence.paragraph() <= (hasHeadline ? 1 : 0) ? "1" : "0")
                .orElse("");
    }

    /** The parts of the year are GDELT's: months of 30 days in a year of 365. */
    private static List<String> day(LocalDate day) {
        var basic = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        double part = Math.min(0.9999, ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0);
        return List.of(
                basic,
                basic.substring(0, 6),
                basic.substring(0, 4),
                String.format(Locale.ROOT, "%.4f", day.getYear() + part));
    }

    /** A number of up to 19 digits, the same for the same event of the same article. */
    private static String id(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(hash, ID_BYTES))
                    .shiftRight(1)
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
