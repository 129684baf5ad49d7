package org.acta.dictionary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what in the dictionary is called most like some words that it does not know. */
record Nearest(ActorDictionary dictionary) {
    private static final int MOST = 5;
    /** Of the letters, more that differ make it another word. */
    private static final double FARTHEST = 0.34;
    /** A part of the words is a name. */
    private static final double PARTLY = 0.3;

    /** What is farther off than the closest by more than this is not meant. */
    private static final double MARGIN = 0.1;

    private record Candidate(Entry entry, double distance) {}

    List<String> to(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        Map<String, Candidate> best = new LinkedHashMap<>();
        candidates(wanted)
                .filter(candidate -> candidate.distance() <= FARTHEST)
                .forEach(candidate -> best.merge(
                        candidate.entry().key(),
                        candidate,
                        (one, other) -> one.distance() <= other.distance() ? one : other));
        double closest =
                best.values().stream().mapToDouble(Candidate::distance).min().orElse(1);
        return best.values().stream()
                .filter(candidate -> candidate.distance() <= closest + MARGIN)
                .sorted(Comparator.comparing(Candidate::distance)
                        .thenComparing(candidate -> -prominence(candidate.entry())))
                .map(candidate -> candidate.entry().name())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Candidate> candidates(String wanted) {
        return Stream.concat(byName(wanted), byPart(wanted));
    }

    private Stream<Candidate> byName(String wanted) {
        return Stream.concat(dictionary.entries().stream(), dictionary.made())
                .flatMap(entry -> names(entry).map(name -> new Candidate(entry, distance(wanted, name))));
    }

    /** "Foreign Minister Lavrov" holds the name of a person; "foreign minister" is an office without a country. */
    private Stream<Candidate> byPart(String wanted) {
        var persons = Arrays.stream(wanted.split(" "))
                .map(word -> new Namesakes(dictionary).of(word))
                .flatMap(Collection::stream)
                .filter(person -> wanted.contains(person.surname().toLowerCase(Locale.ROOT)));
        var offices = Stream.concat(dictionary.entries().stream(), dictionary.made())
                .filter(entry -> entry.kind() == Kind.OFFICE)
                .filter(entry -> isOfCountry(entry, wanted));
        return Stream.concat(
                persons.map(person -> new Candidate(person, PARTLY)), offices.map(office -> new Candidate(office, 0)));
    }

    private boolean isOfCountry(Entry office, String title) {
        return office.country()
                .flatMap(dictionary.countries()::byCode)
                .filter(country -> office.name().equalsIgnoreCase(country.adjective() + " " + title))
                .isPresent();
    }

    /** Those that mean it by themselves: "foreign ministry" does not. */
    private static Stream<String> names(Entry entry) {
        var others = entry.scope().isPresent() ? Stream.<String>empty() : entry.aliases().stream();
        var surname = entry.kind() == Kind.PERSON ? Stream.of(entry.surname()) : Stream.<String>empty();
        return Stream.of(Stream.of(entry.name()), surname, others).flatMap(names -> names);
    }

    private int prominence(Entry entry) {
        return switch (entry.kind()) {
            case OFFICE -> dictionary.holders(entry).size();
            case PERSON -> dictionary.tenures(entry).size();
            case COUNTRY, ORGANISATION, GROUP, INSTITUTION -> 0;
        };
    }

    /** The share of letters to change, to put in or to leave out; 1 where the lengths alone say that it is too far. */
    private static double distance(String wanted, String name) {
        int longest = Math.max(wanted.length(), name.length());
        if (longest == 0 || Math.abs(wanted.length() - name.length()) > FARTHEST * longest) {
            return 1;
        }
        return (double) changes(wanted, name.toLowerCase(Locale.ROOT)) / longest;
    }

    /** Levenshtein's distance, row by row. */
    private static int changes(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
