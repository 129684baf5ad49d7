package org.acta.actor;

import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Link;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Kind;
import org.acta.dictionary.Tenure;

/**
 * "the UK foreign secretary", though the article never says her name: whoever held the office on the day of publication, or
 * the office itself where the dictionary does not know.
 */
final class KnownHolders implements Sieve {
    private static final Set<String> COUNTERPARTS = Set.of("counterpart", "colleague", "opposite number");

    /** Whether to look for the holder among those whom the article names, or to take the dictionary's word for it. */
    enum Reach {
        NAMED,
        ANYBODY
    }

    private final Reach reach;

    KnownHolders(Reach reach) {
        this.reach = reach;
    }

    @Override
    public void apply(Draft draft) {
        var company = Company.of(draft);
        for (var profile : draft.profiles()) {
            var dossier = draft.dossier(profile);
            if (isOffice(profile)
                    && dossier.identity().isEmpty()
                    && dossier.described().stream().noneMatch(KnownOffice::isOfAnother)) {
                office(draft, profile, company).ifPresent(office -> identify(draft, profile, office));
            }
        }
    }

    private static boolean isOffice(Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() == Count.SINGULAR
                && !profile.is(Facts.Determination.INDEFINITE)
                && profile.office().filter(office -> !office.past()).isPresent();
    }

    private Optional<Entry> office(Draft draft, Profile profile, Company company) {
        var known = new KnownOffice(draft.lexicon());
        var office = profile.office().orElseThrow();
        return draft.lexicon()
                .dictionary()
                .find(profile.mention().span().of(draft.reading().text()))
                .or(() -> known.find(office))
                .or(() -> counterpart(draft, profile))
                .or(() -> ofBody(draft, profile))
                .or(() -> PossessedOffices.country(draft, profile).flatMap(country -> known.find(office, country)))
                .or(() -> reach == Reach.ANYBODY && profile.is(Facts.Determination.DEFINITE)
                        ? known.find(office, company)
                        : Optional.empty())
                .filter(entry -> entry.kind() == Kind.OFFICE);
    }

    /** "his British counterpart": the same office of another country. */
    private static Optional<Entry> counterpart(Draft draft, Profile profile) {
        var office = profile.office().orElseThrow();
        var day = draft.reading().article().published();
        var dictionary = draft.lexicon().dictionary();
        if (!COUNTERPARTS.contains(office.noun().noun()) || office.country().isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return owner(draft, profile).stream()
                .flatMap(owner -> draft.dossier(owner).identity().stream())
                .flatMap(owner -> dictionary.tenures(owner.entry()).stream())
                .filter(tenure -> tenure.days().mayHold(day.get()))
                .map(Tenure::part)
                .flatMap(part -> dictionary.entry(office.country().get().code() + "." + part).stream())
                .findFirst();
    }

    /** "Its secretary-general", after a body that the dictionary knows. */
    private static Optional<Entry> ofBody(Draft draft, Profile profile) {
        var office = profile.office().orElseThrow();
        return PossessedOffices.owner(draft, profile).stream()
                .flatMap(owner -> draft.dossier(owner).members().stream())
                .flatMap(member -> member.facts().known().stream())
                .flatMap(body -> draft.lexicon().dictionary().titled(body.key(), office.phrase()).stream())
                .findFirst();
    }

    private static Optional<Profile> owner(Draft draft, Profile profile) {
        return draft.syntax().children(profile.head()).stream()
                .filter(child -> draft.syntax().is(child, "nmod:poss"))
                .flatMap(child -> draft.carriedBy(child).stream())
                .findFirst();
    }

    /** Of several who hold it together the one whom the article names. */
    private static Optional<Entry> holder(Draft draft, Entry office) {
        var dictionary = draft.lexicon().dictionary();
        return draft.reading()
                .article()
                .published()
                .flatMap(day -> dictionary.holder(office, day).or(() -> {
                    var named = draft.dossiers().stream()
                            .flatMap(dossier -> dossier.identity().stream())
                            .map(Identity::entry)
                            .filter(person -> dictionary.tenures(person).stream()
                                    .anyMatch(tenure -> tenure.office().equals(office.key())
                                            && tenure.days().mayHold(day)))
                            .distinct()
                            .toList();
                    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
                }));
    }

    private void identify(Draft draft, Profile profile, Entry office) {
        var dossier = draft.dossier(profile);
        var holder = holder(draft, office).filter(person -> !person.gender().contradicts(dossier.gender()));
        var identity = holder.map(person -> new Identity(person, Link.Basis.HOLDER))
                .orElseGet(() -> new Identity(office, Link.Basis.OFFICE));
        if (dossier.isNamed()) {
            return;
        }
        var same = draft.dossiers().stream()
                .filter(other -> other.identity()
                        .filter(known ->
                                known.entry().key().equals(identity.entry().key()))
                        .isPresent())
                .findFirst();
        if (same.isPresent()) {
            draft.join(same.get().first(), profile);
        } else if (reach == Reach.ANYBODY) {
            draft.identify(profile, identity);
        }
    }
}
