package org.acta.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Sector;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Kind;

/** Gives an actor its sector: by the dictionary, by what the article calls it, or by the body that it speaks for. */
record Sectors(Draft draft) {

    /** @param office what the actor is called at best */
    Optional<Sector> of(Dossier dossier, Optional<Identity> identity, Optional<Office> office) {
        var known = identity.map(Identity::entry);
        return known.filter(entry -> entry.kind() != Kind.PERSON)
                .flatMap(Entry::sector)
                .or(() -> Sector.first(known.stream().flatMap(this::held).toList()))
                .or(() -> Sector.first(dossier.said().stream()
                        .filter(said -> !said.past())
                        .flatMap(said -> said.noun().sector().stream())
                        .toList()))
                .or(() -> known.flatMap(Entry::sector))
                .or(() -> bodies(dossier).stream()
                        .flatMap(body -> body.sector().stream())
                        .findFirst())
                .or(() -> office.filter(best -> !best.past())
                        .flatMap(best -> best.noun().sector()))
                .or(() -> isFormer(dossier) ? Optional.of(Sector.ELI) : Optional.empty());
    }

    /** Of the offices that a known person holds on the day of publication. */
    private Stream<Sector> held(Entry person) {
        Optional<LocalDate> day = draft.reading().article().published();
        var dictionary = draft.lexicon().dictionary();
        return day.stream()
                .flatMap(on -> dictionary.tenures(person).stream()
                        .filter(tenure -> tenure.days().mayHold(on))
                        .flatMap(tenure -> dictionary.entry(tenure.office()).stream())
                        .flatMap(office -> office.sector().stream()));
    }

    private static boolean isFormer(Dossier dossier) {
        return dossier.offices().stream().anyMatch(Office::past);
    }

    /** The known bodies named in the phrases for a person: "a Hamas spokesman". */
    List<Entry> bodies(Dossier dossier) {
        return dossier.sort() == Sort.PERSON
                ? dossier.described().stream().flatMap(this::bodies).toList()
                : List.of();
    }

    private Stream<Entry> bodies(Profile profile) {
        int first = profile.isName()
                ? NamePrefix.before(profile.first(), draft.syntax(), draft.lexicon())
                        .first()
                : profile.first();
        return draft.profiles().stream()
                .filter(other -> other.first() >= first && other.end() <= profile.end() && other != profile)
                .flatMap(other -> other.facts().known().stream());
    }
}
