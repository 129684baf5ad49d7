package org.acta.actor;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Sector;

/**
 * "the German diplomat", "the 44-year-old", "the prime minister": a person named just now, by country, age or profession.
 * Without country or age to go by, it must be the only person of whom the paragraph has said anything so far.
 */
final class Epithets implements Sieve {
    private static final int SENTENCES_BACK = 2;
    private static final int PARAGRAPH_BACK = 4;
    private static final int MENTIONS_BACK = 40;
    private static final int WORDS = 4;

    private final Weights weights;

    Epithets(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Draft draft) {
        var salience = new Salience(draft, weights);
        for (var profile : draft.profiles()) {
            if (isEpithet(draft, profile)) {
                antecedent(draft, profile, salience).ifPresent(found -> draft.join(found, profile));
            }
        }
    }

    private static boolean isEpithet(Draft draft, Profile profile) {
        return profile.isNominal()
                && profile.sort() == Sort.PERSON
                && profile.count() != Count.PLURAL
                && profile.is(Facts.Determination.DEFINITE)
                && profile.words().size() <= WORDS
                && draft.dossier(profile).described().size() == 1
                && draft.syntax().is(profile.head(), "nsubj")
                && draft.syntax().child(profile.head(), "nmod") < 0
                && (profile.country().isPresent() || draft.syntax().child(profile.head(), "acl") < 0);
    }

    private static Optional<Profile> antecedent(Draft draft, Profile profile, Salience salience) {
        if (profile.country().isPresent() || profile.office().isEmpty()) {
            return before(draft, profile, SENTENCES_BACK)
                    .filter(candidate -> fits(draft, candidate, profile))
                    .max(Comparator.comparingDouble(candidate -> salience.of(candidate, profile)));
        }
        return isProfession(profile.office().get()) ? onlyOne(draft, profile) : Optional.empty();
    }

    private static Stream<Profile> before(Draft draft, Profile profile, int sentences) {
        return draft.profiles().subList(Math.max(0, profile.index() - MENTIONS_BACK), profile.index()).stream()
                .filter(candidate -> profile.sentence() - candidate.sentence() <= sentences
                        && candidate.sentence() < profile.sentence());
    }

    private static boolean isProfession(Office office) {
        return office.noun().sector().filter(sector -> sector != Sector.CVL).isPresent();
    }

    private static Optional<Profile> onlyOne(Draft draft, Profile profile) {
        var syntax = draft.syntax();
        var named = before(draft, profile, PARAGRAPH_BACK)
                .filter(candidate -> syntax.paragraph(candidate.head()) == syntax.paragraph(profile.head()))
                .filter(candidate -> draft.dossier(candidate).personName().isPresent())
                .filter(candidate -> syntax.quotation(candidate.head()) < 0)
                .filter(candidate -> syntax.isMainSubject(candidate.head()))
                .toList();
        boolean one = named.stream().map(draft::dossier).distinct().count() == 1;
        return one && fits(draft, named.getLast(), profile) ? Optional.of(named.getLast()) : Optional.empty();
    }

    private static boolean fits(Draft draft, Profile candidate, Profile profile) {
        var dossier = draft.dossier(candidate);
        return dossier.personName().isPresent()
                && !dossier.isPlural()
                && !dossier.contradicts(draft.dossier(profile))
                && !holdsAnother(dossier, profile)
                && (profile.country().isEmpty()
                        || dossier.country().isEmpty()
                        || dossier.country()
                                .get()
                                .code()
                                .equals(profile.country().get().code()));
    }

    /** "the French president" is nobody who was introduced as a minister. */
    private static boolean holdsAnother(Dossier dossier, Profile profile) {
        return profile.canonicalOffice().isPresent()
                && dossier.offices().stream()
                        .anyMatch(office -> !office.agrees(profile.office().orElseThrow()));
    }
}
