package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;

/** Turns dossiers into actors. */
record ActorWriter(Draft draft) {

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
        var office = bestOffice(dossier);
        return new Actor(
                id,
                name(dossier),
                kind(dossier),
                dossier.country().map(Country::code),
                office.flatMap(this::sector),
                dossier.sort() == Sort.PERSON ? office.map(Office::phrase) : Optional.empty(),
                dossier.sort() == Sort.STATE ? dossier.country().map(Country::code) : Optional.empty(),
                mentions);
    }

    private static Actor.Kind kind(Dossier dossier) {
        boolean unnamed = dossier.sort() == Sort.PERSON && !dossier.isNamed()
                || dossier.sort() == Sort.STATE && dossier.country().isEmpty();
        return unnamed ? Actor.Kind.UNNAMED : dossier.sort().kind();
    }

    private String name(Dossier dossier) {
        if (dossier.sort() == Sort.STATE && dossier.country().isPresent()) {
            return dossier.country().get().name();
        }
        return longest(dossier, Profile::isName)
                .or(() -> longest(dossier, Profile::isNominal))
                .or(() -> dossier.described().stream().findFirst())
                .map(this::text)
                .orElseGet(() -> text(dossier.first()));
    }

    private static Optional<Profile> longest(Dossier dossier, java.util.function.Predicate<Profile> kind) {
        return dossier.members().stream()
                .filter(kind)
                .max(Comparator.<Profile>comparingInt(member -> member.words().size())
                        .thenComparing(member -> member.text().length())
                        .thenComparing(member -> -member.index()));
    }

    /** The words as they stand, on one line, without a leading article. */
    private String text(Profile profile) {
        var text = profile.mention().span().of(draft.reading().text()).replaceAll("\\s+", " ");
        return text.matches("(?i)(the|a|an) .+") ? text.substring(text.indexOf(' ') + 1) : text;
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
