package org.acta.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Acta's own list of actors: every state with its offices and institutions, bodies, groups, media, companies, and the
 * people who held office from 2010 on. Plain tables, described in the README beside them; a user adds rows by a file of the
 * same columns. Immutable and safe to share between threads.
 */
public final class ActorDictionary {
    private static final List<String> TABLES = List.of(
            "countries.tsv",
            "rules.tsv",
            "institutions.tsv",
            "organisations.tsv",
            "groups.tsv",
            "media.tsv",
            "companies.tsv",
            "people-of-bodies.tsv",
            "people-of-western-europe.tsv",
            "people-of-eastern-europe.tsv",
            "people-of-the-americas.tsv",
            "people-of-asia-and-the-pacific.tsv",
            "people-of-the-middle-east.tsv",
            "people-of-africa.tsv");

    private final List<Row> rows;
    private final Countries countries;
    private final Rules rules;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Entry> byPlainName = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private final Titles titles = new Titles();
    private final Tenures tenures;
    private final People people;

    ActorDictionary(List<Row> rows) {
        this.rows = List.copyOf(rows);
        countries = new Countries(rows.stream()
                .filter(row -> row.kind() == Kind.COUNTRY)
                .map(Country::of)
                .toList());
        rules = new Rules(rows.stream().filter(Row::isRule).toList());
        rows.stream().filter(row -> !row.isRule()).forEach(this::add);
        entries.values().forEach(this::index);
        addTitles();
        people = new People(entries.values());
        tenures = new Tenures(tenures(rows));
    }

    /** The list that ships with Acta. */
    public static ActorDictionary shipped() {
        return new ActorDictionary(
                TABLES.stream().flatMap(table -> Rows.shipped(table).stream()).toList());
    }

    /**
     * This list and the rows of a file with the same columns: new actors and offices, more aliases and times in office of
     * known ones.
     *
     * @throws BrokenDictionaryException where a row is wrong; the message names file and line
     */
    public ActorDictionary with(Path file) throws IOException {
        return new ActorDictionary(
                Stream.concat(rows.stream(), Rows.of(file).stream()).toList());
    }

    public Countries countries() {
        return countries;
    }

    /** All entries that have rows of their own; those made by rule are found by {@link #entry}. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Entry> entry(String key) {
        var entry = Optional.ofNullable(entries.get(key));
        int dot = key.indexOf('.');
        return entry.isPresent() || dot < 0
                ? entry
                : countries
                        .byCode(key.substring(0, dot))
                        .flatMap(country -> rules.make(country, key.substring(dot + 1)));
    }

    /** The body, institution or office of this name; letter case counts, a leading article does not. */
    public Optional<Entry> named(String words) {
        return Optional.ofNullable(byName.get(Wording.bare(words)));
    }

    /** Whether some name that {@link #named} knows has several words and begins with this one. */
    public boolean opensName(String word) {
        return openings.contains(word);
    }

    /** The first word as a text is cut into words; of a name of one word nothing. */
    private static String opening(String name) {
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '.')) {
            end++;
        }
        return end == name.length() ? "" : name.substring(0, end);
    }

    /** The same, whatever the letter case; but a single word in small letters is a word: "who" is not the WHO. */
    Optional<Entry> namedLoosely(String words) {
        var bare = Wording.bare(words);
        var plain = bare.toLowerCase(Locale.ROOT);
        boolean isWord = bare.equals(plain) && bare.indexOf(' ') < 0;
        return named(bare).or(() -> isWord ? Optional.empty() : Optional.ofNullable(byPlainName.get(plain)));
    }

    /** The office or institution that goes by this title in a country or body: "chancellor" in DEU. */
    public Optional<Entry> titled(String scope, String title) {
        var bare = Wording.bare(title);
        return titles.find(scope, bare)
                .flatMap(this::entry)
                .or(() -> countries
                        .byCode(scope)
                        .flatMap(country -> rules.part(bare).flatMap(part -> entry(country.code() + "." + part))));
    }

    /** All under which an office or institution goes: its own names, and those of its kind that no other one there has. */
    public List<String> titles(Entry entry) {
        var own = names(entry);
        return entry.scope()
                .filter(scope -> countries.byCode(scope).isPresent())
                .map(scope -> Stream.concat(
                                own,
                                rules.aliases(entry.key().substring(scope.length() + 1)).stream()
                                        .filter(title -> titles.find(scope, title)
                                                .filter(key -> !key.equals(entry.key()))
                                                .isEmpty()))
                        .distinct()
                        .toList())
                .orElseGet(() -> names(entry).toList());
    }

    /** What a phrase means: "the French foreign minister", "Nato's secretary general", "State Department". */
    public Optional<Entry> find(String phrase) {
        return new PhraseReader(this).find(phrase);
    }

    /** The persons one of whose names holds this word, however it is spelt. */
    public List<Entry> bearing(String word) {
        return people.bearing(word);
    }

    /** In the order of their beginning. */
    public List<Tenure> tenures(Entry person) {
        return tenures.ofPerson(person.key());
    }

    /** Everybody who has held this office, in the order of their beginning. */
    public List<Tenure> holders(Entry office) {
        return tenures.ofOffice(office.key());
    }

    /** The one person who held this office on that day; empty where the list does not know or several did. */
    public Optional<Entry> holder(Entry office, LocalDate day) {
        return tenures.holder(office.key(), day).flatMap(this::entry);
    }

    /** The offices and institutions that every country has, made by rule. */
    Stream<Entry> made() {
        return countries.all().stream().flatMap(rules::all).filter(entry -> !entries.containsKey(entry.key()));
    }

    List<Row> rows() {
        return rows;
    }

    private void add(Row row) {
        row.country().filter(code -> countries.byCode(code).isEmpty()).ifPresent(code -> {
            throw row.place().broken("country '" + code + "' is no ISO 3166-1 alpha-3 code that the list knows");
        });
        entries.merge(row.key(), entry(row), (known, more) -> merged(known, more, row));
    }

    private Entry entry(Row row) {
        boolean localTitle = row.kind() == Kind.OFFICE && !isProper(row.name());
        var aliases = new ArrayList<>(row.aliases());
        if (row.kind() == Kind.COUNTRY) {
            aliases.removeIf(alias -> alias.indexOf(':') >= 0);
        } else if (localTitle) {
            aliases.addFirst(row.name());
        }
        return new Entry(
                row.key(),
                row.kind(),
                row.country()
                        .filter(code -> localTitle)
                        .flatMap(countries::byCode)
                        .map(there -> there.adjective() + " " + row.name())
                        .orElse(row.name()),
                aliases,
                row.country(),
                row.sector(),
                row.gender(),
                row.kind() == Kind.PERSON ? Period.ALWAYS : row.period());
    }

    private static Entry merged(Entry known, Entry more, Row row) {
        if (known.kind() != more.kind() || !known.name().equals(more.name())) {
            throw row.place()
                    .broken("%s is already %s, a %s; give another key or the same name and kind"
                            .formatted(
                                    known.key(),
                                    known.name(),
                                    known.kind().name().toLowerCase(Locale.ROOT)));
        }
        var aliases = new LinkedHashSet<>(known.aliases());
        return new Entry(
                known.key(),
                known.kind(),
                known.name(),
                aliases.addAll(more.aliases()) ? List.copyOf(aliases) : known.aliases(),
                known.country().or(more::country),
                known.sector().or(more::sector),
                known.gender().or(more.gender()),
                known.years());
    }

    private void index(Entry entry) {
        switch (entry.kind()) {
            case PERSON, COUNTRY -> {}
            case ORGANISATION, GROUP, INSTITUTION -> names(entry).forEach(name -> put(name, entry));
            case OFFICE -> names(entry).filter(ActorDictionary::isProper).forEach(name -> put(name, entry));
        }
    }

    private void addTitles() {
        var names = new HashMap<String, List<String>>();
        entries.values()
                .forEach(entry -> entry.scope()
                        .ifPresent(scope -> titles.add(entry, names.computeIfAbsent(scope, this::scopeNames))));
    }

    private void put(String name, Entry entry) {
        openings.add(opening(Wording.bare(name)));
        byName.put(Wording.bare(name), entry);
        byPlainName.putIfAbsent(Wording.bare(name).toLowerCase(Locale.ROOT), entry);
    }

    /** "NATO secretary general", but not "chancellor". */
    private static boolean isProper(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
    }

    private List<String> scopeNames(String scope) {
        var names = new ArrayList<String>();
        countries.byCode(scope).ifPresent(country -> {
            names.add(country.name());
            names.add(country.adjective());
            names.addAll(country.names());
            names.addAll(country.seats());
        });
        Optional.ofNullable(entries.get(scope)).ifPresent(body -> names(body).forEach(names::add));
        return names;
    }

    private List<Tenure> tenures(List<Row> rows) {
        var offices = new HashSet<String>();
        var held = new ArrayList<Tenure>();
        for (var row : rows) {
            row.office().ifPresent(office -> {
                if (offices.add(office)) {
                    checkOffice(office, row.place());
                }
                held.add(new Tenure(row.key(), office, row.period(), row.claim()));
            });
        }
        return held;
    }

    private void checkOffice(String key, Row.Place place) {
        if (entry(key).filter(entry -> entry.kind() == Kind.OFFICE).isEmpty()) {
            throw place.broken(
                    "office '" + key
                            + "' is not known; give it a row of its own of kind office, or take one of every country's (FRA.foreign-minister)");
        }
    }
}
