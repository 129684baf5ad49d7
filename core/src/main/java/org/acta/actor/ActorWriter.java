package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.acta.annotation.Actor;
import org.acta.annotation.Attribution;
import org.acta.annotation.Mention;
import org.acta.annotation.Span;

/** Turns dossiers into actors. */
record ActorWriter(Draft draft, NavigableMap<Integer, Span> sources) {
    /** How far into a source its carrier may begin: "one of the | diplomats". */
    private static final int LEAD = 16;

    static ActorWriter of(Draft draft) {
        var sources = new TreeMap<Integer, Span>();
        for (var attribution : draft.reading().all(Attribution.class)) {
            attribution.source().ifPresent(source -> sources.putIfAbsent(source.start(), source));
        }
        return new ActorWriter(draft, sources);
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
        var office = bestOffice(dossier)
                .filter(best -> !isCounterpart(best))
                .or(() -> counterpartOffice(dossier))
                .or(() -> bestOffice(dossier));
        var known = known(dossier);
        return new Actor(
                id,
                name(dossier),
                kind(dossier),
                dossier.country().map(Country::code),
                known.flatMap(KnownBody::sector).or(() -> office.flatMap(this::sector)),
                dossier.sort() == Sort.PERSON ? office.map(Office::phrase) : Optional.empty(),
                dossier.sort() == Sort.STATE ? dossier.country().map(Country::code) : known.map(KnownBody::name),
                mentions);
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

    private static Optional<KnownBody> known(Dossier dossier) {
        return dossier.members().stream()
                .flatMap(member -> member.facts().known().stream())
                .findFirst();
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
                .filter(source -> source.contains(profile.mention().span()))
                .map(source -> source.of(draft.reading().text())
                        .replaceAll("\\s+", " ")
                        .replaceAll("[,;]$", ""))
                .findFirst()
                .orElseGet(() -> text(profile));
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
        return office.noun().noun().equals("counterpart");
    }

    /** The present one before a past one, then the one that says most. */
    private static Optional<Office> bestOffice(Dossier dossier) {
        return dossier.offices().stream()
                .max(Comparator.<Office, Boolean>comparing(office -> !office.past())
                        .thenComparing(office -> office.noun().sector().isPresent())
                        .thenComparing(office -> office.noun().words().size())
                        .thenComparing(office -> office.phrase().length()));
    }

    private Optional<String> sector(Office office) {
        return office.past() && office.noun().sort() == Sort.PERSON
                ? Optional.of("ELI")
                : office.noun().sector();
    }
}
