package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.acta.annotation.Actor;
import org.acta.annotation.Attribution;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Span;
import org.acta.dictionary.Country;
import org.acta.dictionary.Kind;

/** Turns dossiers into actors. */
record ActorWriter(Draft draft, Linker linker, NavigableMap<Integer, Span> sources) {
    /** How far into a source its carrier may begin: "one of the | diplomats". */
    private static final int LEAD = 16;

    static ActorWriter of(Draft draft) {
        var sources = new TreeMap<Integer, Span>();
        for (var attribution : draft.reading().all(Attribution.class)) {
            attribution.source().ifPresent(source -> sources.putIfAbsent(source.start(), source));
        }
        return new ActorWriter(draft, new Linker(draft), sources);
    }

    List<Actor> actors() {
        var actors = new ArrayList<Actor>();
        for (var dossier : draft.dossiers()) {
            var mentions = mentions(dossier);
            if (!mentions.isEmpty()) {
                actors.add(actor("a" + (actors.size() + 1), dossier, mentions));
            }
        }
        return actors;
    }

    private List<Mention> mentions(Dossier dossier) {
        return dossier.members().stream()
                .filter(member -> !draft.isDropped(member))
                .map(Profile::mention)
                .toList();
    }

    private Actor actor(String id, Dossier dossier, List<Mention> mentions) {
        var own = bestOffice(dossier)
                .filter(best -> !isCounterpart(best) && !best.past())
                .map(best -> inFull(best, dossier))
                .or(() -> held(dossier))
                .or(() -> bestOffice(dossier).filter(best -> !isCounterpart(best)));
        var office = own.or(() -> counterpartOffice(dossier)).or(() -> bestOffice(dossier));
        var identity = linker.identity(dossier);
        return new Actor(
                id,
                identity.flatMap(known -> fullerName(known, dossier)).orElseGet(() -> name(dossier)),
                kind(dossier, identity),
                country(dossier, identity)
                        .map(Country::code)
                        .or(() -> identity.flatMap(known -> known.entry().country())),
                new Sectors(draft).of(dossier, identity, office),
                dossier.sort() == Sort.PERSON ? office.map(Office::phrase) : Optional.empty(),
                identity.map(known -> known.link(draft.reading().article().published())),
                mentions);
    }

    /** That of a namesake in the dictionary does not count. */
    private static Optional<Country> country(Dossier dossier, Optional<Identity> identity) {
        boolean namesake = identity.isEmpty()
                && dossier.members().stream()
                        .anyMatch(member -> member.facts().known().isPresent());
        return namesake
                ? dossier.members().stream()
                        .filter(member -> member.facts().known().isEmpty())
                        .flatMap(member -> member.country().stream())
                        .findFirst()
                : dossier.country();
    }

    /** "minister" alone is the foreign minister, if the dictionary says so. */
    private static Office inFull(Office said, Dossier dossier) {
        return dossier.held().stream()
                .filter(held -> !held.past() && !said.past() && said.isShortFor(held))
                .filter(held -> said.phrase().equals(said.noun().noun()))
                .findFirst()
                .orElse(said);
    }

    /** What the dictionary calls the office held on the day of publication, where the article calls it nothing. */
    private Optional<Office> held(Dossier dossier) {
        return draft.reading()
                .article()
                .published()
                .flatMap(day ->
                        dossier.held().stream().filter(office -> !office.past()).findFirst());
    }

    private static Actor.Kind kind(Dossier dossier, Optional<Identity> identity) {
        return identity.map(Identity::entry)
                .filter(entry -> entry.kind() != Kind.OFFICE)
                .map(entry -> Sort.of(entry.kind()).kind())
                .orElseGet(() -> kind(dossier));
    }

    /** The dictionary's name where the article gives less than two words of one. */
    private static Optional<String> fullerName(Identity identity, Dossier dossier) {
        boolean isFull = dossier.personName().filter(name -> !name.isSingle()).isPresent();
        boolean forces = identity.basis() == Link.Basis.TITLE && dossier.sort() == Sort.PERSON;
        return identity.entry().kind() == Kind.PERSON && !isFull || forces
                ? Optional.of(identity.entry().name())
                : Optional.empty();
    }

    private static Actor.Kind kind(Dossier dossier) {
        boolean unnamed = !dossier.isNamed()
                && switch (dossier.sort()) {
                    case PERSON, UNKNOWN -> true;
                    case STATE -> dossier.country().isEmpty();
                    case INSTITUTION, ORGANISATION, GROUP -> dossier.isPlural() || isNew(dossier);
                };
        return unnamed ? Actor.Kind.UNNAMED : dossier.sort().kind();
    }

    /** Only ever "a company", never "the company". */
    private static boolean isNew(Dossier dossier) {
        return dossier.described().stream().allMatch(member -> member.is(Facts.Determination.INDEFINITE));
    }

    private String name(Dossier dossier) {
        if (dossier.sort() == Sort.STATE && dossier.country().isPresent()) {
            return dossier.country().get().name();
        }
        var named = longest(dossier, Profile::isName);
        if (named.isPresent()) {
            return dossier.sort() == Sort.PERSON ? withoutTitles(named.get()) : withoutArticle(text(named.get()));
        }
        return longest(dossier, Profile::isNominal)
                .or(() -> dossier.described().stream().findFirst())
                .map(profile -> description(dossier, profile))
                .orElseGet(() -> text(dossier.first()));
    }

    /** "Russian defence ministry" for an institution of a country; for anybody else the words as they stand. */
    private String description(Dossier dossier, Profile profile) {
        var owner = dossier.country().or(() -> PossessedOffices.country(draft, profile));
        if (dossier.sort() == Sort.INSTITUTION
                && owner.isPresent()
                && profile.office().isPresent()) {
            var adjectives = owner.get().demonyms();
            return (adjectives.isEmpty() ? owner.get().name() : adjectives.getFirst())
                    + " "
                    + profile.office().get().phrase();
        }
        return kind(dossier) == Actor.Kind.UNNAMED ? inFull(profile) : withoutArticle(text(profile));
    }

    /** The whole phrase where it is the source of words: "two people familiar with the matter". */
    private String inFull(Profile profile) {
        int start = profile.mention().span().start();
        return sources.subMap(Math.max(0, start - LEAD), false, start, true).values().stream()
                .filter(source -> source.contains(profile.mention().span()) && carries(profile, source))
                .map(source -> source.of(draft.reading().text())
                        .replaceAll("\\s+", " ")
                        .replaceAll("[,;]$", ""))
                .findFirst()
                .orElseGet(() -> text(profile));
    }

    /** "one of the | diplomats", but not "a friend of | the prince". */
    private boolean carries(Profile profile, Span source) {
        var syntax = draft.syntax();
        int first = syntax.tokenAt(source.start());
        int head = syntax.headOf(first, Math.min(syntax.size(), syntax.tokenAt(source.end() - 1) + 1));
        return head == profile.head() || draft.carriedBy(head).isEmpty();
    }

    private String withoutTitles(Profile profile) {
        var syntax = draft.syntax();
        int first = profile.first();
        for (int token = profile.first(); token < profile.end() - 1; token++) {
            boolean title = draft.lexicon().titles().ofTitle(syntax.text(token)).isPresent()
                    || draft.lexicon()
                            .roles()
                            .at(syntax, token)
                            .filter(noun -> noun.sort() == Sort.PERSON)
                            .isPresent();
            first = title ? token + 1 : first;
        }
        return syntax.span(first, profile.end()).of(draft.reading().text()).replaceAll("\\s+", " ");
    }

    private static Optional<Profile> longest(Dossier dossier, java.util.function.Predicate<Profile> kind) {
        return dossier.members().stream()
                .filter(kind)
                .max(Comparator.<Profile>comparingInt(member -> member.words().size())
                        .thenComparing(member -> member.is(Facts.Determination.INDEFINITE))
                        .thenComparing(member -> member.text().length())
                        .thenComparing(member -> -member.index()));
    }

    /** The words as they stand, on one line. */
    private String text(Profile profile) {
        return profile.mention().span().of(draft.reading().text()).replaceAll("\\s+", " ");
    }

    private static String withoutArticle(String text) {
        return text.matches("(?i)(the|a|an) .+") ? text.substring(text.indexOf(' ') + 1) : text;
    }

    /** Of somebody's counterpart: what that somebody is. */
    private Optional<Office> counterpartOffice(Dossier dossier) {
        return dossier.members().stream()
                .filter(member ->
                        member.office().filter(ActorWriter::isCounterpart).isPresent())
                .flatMap(member -> PossessedOffices.owner(draft, member).stream())
                .flatMap(owner -> bestOffice(draft.dossier(owner)).stream())
                .filter(office -> !isCounterpart(office))
                .findFirst();
    }

    private static boolean isCounterpart(Office office) {
        return office.noun().noun().equals("counterpart")
                || office.noun().noun().equals("colleague");
    }

    /** The present one before a past one, then the one that says most. */
    private static Optional<Office> bestOffice(Dossier dossier) {
        return dossier.said().stream()
                .max(Comparator.<Office, Boolean>comparing(office -> !office.past())
                        .thenComparing(office -> office.noun().sector().isPresent())
                        .thenComparing(office -> office.noun().words().size())
                        .thenComparing(office -> office.phrase().length()));
    }
}
