package org.acta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.annotation.Link;
import org.acta.dictionary.Country;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Kind;

/** Tells which entry of the dictionary an actor is, once all its mentions are known. */
final class Linker {
    /** What a country has one of; courts and police may be a province's. */
    private static final Set<String> NATIONAL =
            Set.of("military", "foreign ministry", "defence ministry", "parliament", "navy", "air force");

    private static final Set<String> FORCES = Set.of("forces", "military");

    private final Draft draft;
    private final Company company;

    Linker(Draft draft) {
        this.draft = draft;
        this.company = Company.of(draft);
    }

    /** Makes one actor of all that turned out to be one entry: "the army", "Sudanese troops". */
    void uniteAlike() {
        Map<String, Profile> first = new HashMap<>();
        for (var dossier : draft.dossiers()) {
            identity(dossier).ifPresent(known -> {
                var other = first.putIfAbsent(known.entry().key(), dossier.first());
                if (other != null) {
                    draft.unite(other, dossier.first());
                }
            });
        }
    }

    Optional<Identity> identity(Dossier dossier) {
        return switch (dossier.sort()) {
            case PERSON, UNKNOWN -> dossier.identity().or(() -> byTitle(dossier).filter(known -> areForces(dossier)));
            case STATE ->
                dossier.country()
                        .or(() -> ownCountry(dossier))
                        .flatMap(country -> draft.lexicon().dictionary().entry(country.code()))
                        .map(entry -> new Identity(entry, Link.Basis.COUNTRY));
            case INSTITUTION, ORGANISATION, GROUP ->
                byName(dossier).or(() -> byTitle(dossier)).or(() -> government(dossier));
        };
    }

    /** "his country" */
    private Optional<Country> ownCountry(Dossier dossier) {
        return dossier.described().stream()
                .flatMap(member -> PossessedOffices.country(draft, member).stream())
                .findFirst();
    }

    private Optional<Identity> byName(Dossier dossier) {
        return dossier.members().stream()
                .flatMap(member -> member.facts().known().stream())
                .filter(this::isLikely)
                .filter(entry -> !isElsewhere(entry, dossier))
                .findFirst()
                .map(entry -> new Identity(entry, Link.Basis.NAME));
    }

    /** An institution or party of a state of which the article does not speak is another's of the same name. */
    private boolean isLikely(Entry entry) {
        boolean national = entry.scope().isPresent() || entry.kind() == Kind.GROUP;
        return !national || company.supports(entry);
    }

    private static boolean isElsewhere(Entry entry, Dossier dossier) {
        return entry.country().isPresent()
                && dossier.country()
                        .filter(country ->
                                !country.code().equals(entry.country().get()))
                        .isPresent();
    }

    /** "Russian Foreign Ministry", "Ukraine’s army": by country and what the body is called there. */
    private Optional<Identity> byTitle(Dossier dossier) {
        var dictionary = draft.lexicon().dictionary();
        return dossier.described().stream()
                .filter(member -> member.count() != Count.PLURAL || isForces(member))
                .flatMap(member -> titles(member).stream()
                        .flatMap(title ->
                                country(dossier, member)
                                        .flatMap(country -> dictionary.titled(country, title))
                                        .stream()))
                .filter(entry -> entry.kind() != Kind.OFFICE && entry.kind() != Kind.COUNTRY)
                .findFirst()
                .map(entry -> new Identity(entry, Link.Basis.TITLE));
    }

    /** "his government" is the state, "the government" that of the country that the article is about. */
    private Optional<Identity> government(Dossier dossier) {
        return dossier.described().stream()
                .filter(member -> member.count() == Count.SINGULAR
                        && member.canonicalOffice().filter("government"::equals).isPresent())
                .flatMap(member -> PossessedOffices.country(draft, member)
                        .map(Country::code)
                        .or(() -> member.text().equalsIgnoreCase("the government") ? company.focus() : Optional.empty())
                        .stream())
                .flatMap(country -> draft.lexicon().dictionary().entry(country).stream())
                .findFirst()
                .map(entry -> new Identity(entry, Link.Basis.COUNTRY));
    }

    /** "Guyana Defence Force" for a name, "health ministry in Gaza" for a phrase. */
    private Optional<Entry> known(Profile member) {
        var dictionary = draft.lexicon().dictionary();
        return (member.isName() ? dictionary.find(member.text()) : dictionary.named(member.text()))
                .filter(company::supports);
    }

    /** Its own, its owner's, or else the one that the article is about: "the army". */
    private Optional<String> country(Dossier dossier, Profile member) {
        if (member.facts().known().filter(known -> !company.supports(known)).isPresent()) {
            return Optional.empty();
        }
        var country = member.country()
                .or(dossier::country)
                .or(() -> PossessedOffices.country(draft, member))
                .map(Country::code);
        boolean national = member.canonicalOffice()
                .filter(office -> member.isName() || NATIONAL.contains(office) || office.endsWith(" ministry"))
                .isPresent();
        return country.isPresent() || !national || !member.is(Facts.Determination.DEFINITE) ? country : company.focus();
    }

    /** "Russian troops" are Russia's military, "200 troops" are not. */
    private static boolean areForces(Dossier dossier) {
        return dossier.described().stream()
                .allMatch(member -> isForces(member) && (member.is(Facts.Determination.BARE) || member.isDefinite()));
    }

    private static boolean isForces(Profile member) {
        return member.canonicalOffice().filter(FORCES::contains).isPresent();
    }

    /** What it is called; "state legislature" is no legislature of the country. */
    private static List<String> titles(Profile member) {
        return member.office()
                .map(office -> {
                    var noun = String.join(" ", office.noun().words());
                    return office.phrase().equalsIgnoreCase(noun)
                            ? Stream.concat(Stream.of(noun), office.noun().office().stream())
                                    .toList()
                            : List.of(office.phrase());
                })
                .orElseGet(List::of);
    }
}
