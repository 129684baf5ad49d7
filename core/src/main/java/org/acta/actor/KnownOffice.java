package org.acta.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.dictionary.Country;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Tenure;

/** Between the offices that an article speaks of and those of the dictionary. */
record KnownOffice(Lexicon lexicon) {
    private static final Set<String> RANKS = Set.of("deputy", "vice");
    /** Of somebody else than who holds it on the day. */
    private static final Set<String> OTHERS = Set.of(
            "next",
            "future",
            "first",
            "second",
            "third",
            "last",
            "previous",
            "prospective",
            "potential",
            "possible",
            "would-be",
            "eventual",
            "incoming",
            "then",
            "late",
            "same",
            "other",
            "another",
            "elect",
            "designate");
    /** What a country has one of; courts and police may be a province's. */
    private static final Set<String> NATIONAL = Set.of(
            "head-of-state",
            "head-of-government",
            "deputy-head-of-state",
            "foreign-minister",
            "defence-minister",
            "crown-prince");

    /** Whether these words mean somebody else than who holds the office on the day: "the next president". */
    static boolean isOfAnother(Profile profile) {
        return profile.words().stream().anyMatch(word -> OTHERS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The dictionary's entry for an office of a country that a text names. */
    Optional<Entry> find(Office office) {
        return office.country()
                .flatMap(country -> find(office, country))
                .filter(entry ->
                        NATIONAL.contains(entry.key().substring(entry.key().indexOf('.') + 1)));
    }

    /** The same, should the office be one of this country. */
    Optional<Entry> find(Office office, Country country) {
        return titles(office)
                .flatMap(title -> lexicon.dictionary().titled(country.code(), title).stream())
                .findFirst();
    }

    /** The same, of no certain country: one of the bodies that the article names, or the country that it is about. */
    Optional<Entry> find(Office office, Company company) {
        boolean telling = office.noun().words().size() > 1 || !office.domain().isEmpty();
        var ofBodies = company.bodies().keySet().stream()
                .filter(body -> telling)
                .map(body -> body.split("\\.")[0])
                .distinct()
                .flatMap(body -> titles(office).flatMap(title -> lexicon.dictionary().titled(body, title).stream()))
                .distinct()
                .toList();
        return ofBodies.size() == 1
                ? Optional.of(ofBodies.getFirst())
                : company.focus()
                        .flatMap(lexicon.countries()::byCode)
                        .flatMap(country -> find(office, country))
                        .filter(entry -> NATIONAL.contains(
                                entry.key().substring(entry.key().indexOf('.') + 1)));
    }

    private static Stream<String> titles(Office office) {
        var noun = String.join(" ", office.noun().words()).replace(" - ", "-");
        if (!office.rank().isEmpty()) {
            return Stream.of(office.phrase(), office.rank() + " " + noun);
        }
        var titles = new ArrayList<String>();
        titles.add(office.phrase());
        if (!office.domain().isEmpty()) {
            titles.add(office.domain() + " " + noun);
            return titles.stream();
        }
        titles.add(noun);
        office.noun().office().ifPresent(titles::add);
        return titles.stream();
    }

    /**
     * What a person of the dictionary may be called, as if the text had said it: the offices held on the day, those of state
     * first, and those held before; all offices as present ones where the day is not known.
     */
    List<Office> said(Entry person, Optional<LocalDate> day) {
        var tenures = lexicon.dictionary().tenures(person).stream()
                .filter(tenure -> day.isEmpty() || !tenure.days().startsAfter(day.get()))
                .sorted(Comparator.comparing(tenure -> !tenure.part().startsWith("head-of-")))
                .toList();
        var present = tenures.stream()
                .filter(tenure -> day.isEmpty() || !tenure.days().isOverBy(day.get()))
                .map(Tenure::office)
                .collect(Collectors.toSet());
        return tenures.stream()
                .filter(tenure -> !present.contains(tenure.office())
                        || day.isEmpty()
                        || !tenure.days().isOverBy(day.get()))
                .flatMap(tenure -> said(tenure, !present.contains(tenure.office())).stream())
                .toList();
    }

    private List<Office> said(Tenure tenure, boolean past) {
        return lexicon.dictionary().entry(tenure.office()).stream()
                .flatMap(entry -> lexicon.dictionary().titles(entry).stream()
                        .filter(title -> !isOfCountry(title, tenure))
                        .flatMap(title -> said(entry, title, past).stream()))
                .toList();
    }

    /** "Russian foreign minister": the country is told apart. */
    private boolean isOfCountry(String title, Tenure tenure) {
        return lexicon.countries()
                .byCode(tenure.scope())
                .filter(country -> title.startsWith(country.adjective() + " "))
                .isPresent();
    }

    private Optional<Office> said(Entry entry, String title, boolean past) {
        var country = entry.scope().flatMap(lexicon.countries()::byCode);
        var words = List.of(title.split(" "));
        for (int first = 0; first < words.size(); first++) {
            var noun = lexicon.roles().titled(words.subList(first, words.size()));
            if (noun.isPresent()) {
                var before = first == 0 ? "" : words.get(first - 1).toLowerCase(Locale.ROOT);
                boolean ranked = RANKS.contains(before);
                return isWhole(title, words, first)
                        ? Optional.of(new Office(
                                noun.get(), country, title, ranked ? "" : before, ranked ? before : "", past))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "European Commission | president" and "deputy | prime minister", but not "prime | minister" of anything else. */
    private static boolean isWhole(String title, List<String> words, int first) {
        return first == 0 || Character.isUpperCase(title.charAt(0)) || RANKS.contains(words.get(first - 1));
    }
}
