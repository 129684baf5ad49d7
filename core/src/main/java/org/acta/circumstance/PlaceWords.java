package org.acta.circumstance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.gazetteer.Place;

/** English words that tell of places, from the tables {@code place-words.tsv}, {@code place-kinds.tsv}, {@code place-adjectives.tsv}. */
final class PlaceWords {
    private static final Map<String, Set<String>> LISTS = WordTable.rows("place-words.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Set.of(row[1].split("\\|"))));

    /** "in Paris": what follows is where something is or goes. */
    static final Set<String> WHERE = list("where");

    /** "talks with Paris": what follows acts or is acted upon. */
    static final Set<String> WITH = list("with");

    /** Nouns of what lies in the world: "the Donetsk region", "the London embassy". */
    static final Set<String> SITES = list("sites");

    /** Nouns that lie in the country whose name stands before them; its embassies do not. */
    static final Set<String> LAND = list("land");

    /** Nouns of those who act for a town or live there: "Toronto police". */
    static final Set<String> PEOPLE = list("people");

    /** Of what one goes to, leaves or passes through: "left for Washington", "toured Ireland". */
    static final Set<String> GOING = list("going");

    /** Last words of names of buildings and the like, which no table holds. */
    static final Set<String> BUILDINGS = list("buildings");

    /** Before a name and no part of it: "northern Syria", "Upper Manhattan". */
    static final Set<String> PARTS = list("parts");

    /** Names of small towns that are ordinary words, too: a place only where the whole name is one. */
    static final Set<String> ORDINARY = list("ordinary");

    /** Words behind the name of a place, before that of whoever holds the office there. */
    static final Set<String> OFFICES = list("offices");

    /** The kinds of place that a noun beside a name asks for. */
    private static final Map<String, Set<Place.Kind>> KINDS = WordTable.rows("place-kinds.tsv").stream()
            .flatMap(row -> Arrays.stream(row[1].split("\\|")).map(noun -> Map.entry(noun, kindsOf(row[0]))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What belongs to a part of the world, where that is no country. */
    private static final Map<String, String> ADJECTIVES = WordTable.rows("place-adjectives.tsv").stream()
            .flatMap(row -> Arrays.stream(row[1].split("\\|")).map(adjective -> Map.entry(adjective, row[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> UNION = Set.of("EU", "E.U.", "E.U");

    private PlaceWords() {}

    /** A name that is shortened to letters. */
    static String inFull(String words) {
        return UNION.contains(words) ? "European Union" : words;
    }

    /** The place that an adjective goes back to, by name. */
    static Optional<String> ofAdjective(String words) {
        return Optional.ofNullable(ADJECTIVES.get(words));
    }

    /** Empty where a noun asks for nothing. */
    static Set<Place.Kind> kinds(String noun) {
        return KINDS.getOrDefault(noun, Set.of());
    }

    private static Set<String> list(String name) {
        return Optional.ofNullable(LISTS.get(name))
                .orElseThrow(() -> new IllegalStateException("place-words.tsv has no list " + name));
    }

    private static Set<Place.Kind> kindsOf(String names) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> Place.Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
