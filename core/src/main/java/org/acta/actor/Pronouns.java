package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.PartOfSpeech;
import org.acta.dictionary.Gender;

/**
 * "he", "she", "it", "they": the most salient actor that number, gender, syntax and quotation marks allow. "it" and "they"
 * may mean a thing, and then are taken out.
 */
final class Pronouns implements Sieve {
    private static final int SENTENCES_BACK = 3;
    private static final int PERSON_SENTENCES_BACK = 5;
    private static final int CANDIDATES = 80;

    /** A candidate and how salient it is. */
    private record Scored(Profile candidate, double score) {}

    private final Weights weights;

    Pronouns() {
        this(Weights.DEFAULT);
    }

    Pronouns(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (profile.isPronounOf(Pronoun.Person.THIRD) && isOpen(draft.dossier(profile), profile)) {
                resolve(draft, profile);
            }
        }
    }

    /** Nothing is known of whom it means but what its own sentence says: "he is an engineer". */
    private static boolean isOpen(Dossier dossier, Profile profile) {
        return dossier.described().stream()
                .allMatch(member -> member.is(Facts.Determination.INDEFINITE)
                        && member.sentence() == profile.sentence()
                        && member.index() > profile.index()
                        && profile.sort() == Sort.PERSON);
    }

    private void resolve(Draft draft, Profile profile) {
        var salience = new Salience(draft, weights);
        var best = candidates(draft, profile).stream()
                .map(candidate -> new Scored(candidate, salience.of(candidate, profile)))
                .max(Comparator.comparingDouble(Scored::score));
        boolean person = profile.sort() == Sort.PERSON;
        double thing = person || ownsOffice(draft, profile) || draft.speech().isSource(profile)
                ? Double.NEGATIVE_INFINITY
                : new Things(draft).best(profile, salience);
        if (best.isPresent() && best.get().score() >= thing) {
            draft.join(best.get().candidate(), profile);
        } else if (!person && !draft.speech().isSource(profile)) {
            draft.drop(profile);
        }
    }

    /** "its foreign ministry": no thing has one. */
    private static boolean ownsOffice(Draft draft, Profile profile) {
        return draft.syntax().is(profile.head(), "nmod:poss")
                && draft.carriedBy(draft.syntax().head(profile.head()))
                        .flatMap(Profile::canonicalOffice)
                        .isPresent();
    }

    private static List<Profile> candidates(Draft draft, Profile profile) {
        var candidates = new ArrayList<Profile>();
        int back = profile.sort() == Sort.PERSON ? PERSON_SENTENCES_BACK : SENTENCES_BACK;
        for (int i = profile.index() - 1; i >= 0 && profile.index() - i < CANDIDATES; i--) {
            var candidate = draft.profiles().get(i);
            if (profile.sentence() - candidate.sentence() > back) {
                break;
            }
            if (allows(draft, candidate, profile)) {
                candidates.add(candidate);
            }
        }
        ahead(draft, profile).ifPresent(candidates::add);
        return candidates;
    }

    /** "As he left, the minister said", "In her speech Okafor said": the subject of the clause that these words open. */
    private static Optional<Profile> ahead(Draft draft, Profile profile) {
        var syntax = draft.syntax();
        int clause = profile.head();
        for (int steps = 0;
                clause >= 0 && !syntax.is(clause, "advcl") && !syntax.is(clause, "obl") && steps < 8;
                steps++) {
            clause = syntax.head(clause);
        }
        int main = clause < 0 ? -1 : syntax.head(clause);
        if (main < clause || clause == profile.head()) {
            return Optional.empty();
        }
        int subject = main < 0 ? -1 : syntax.child(main, "nsubj");
        return subject < profile.head()
                ? Optional.empty()
                : draft.carriedBy(subject).filter(candidate -> allows(draft, candidate, profile));
    }

    private static boolean allows(Draft draft, Profile candidate, Profile profile) {
        var pronoun = profile.pronoun().orElseThrow();
        var dossier = draft.dossier(candidate);
        return dossier != draft.dossier(profile)
                && !draft.isDropped(candidate)
                && !draft.speech().isInOwnWords(profile, candidate)
                && !(candidate.isJoint()
                        && candidate.mention().span().contains(profile.mention().span()))
                && agrees(dossier, candidate, pronoun)
                && !dossier.contradicts(draft.dossier(profile))
                && !new Binding(draft.syntax()).forbids(candidate.head(), profile.head(), pronoun.reflexive())
                && !isOwnSpeaker(draft, dossier, profile)
                && !isInTurn(draft, dossier, profile);
    }

    private static boolean agrees(Dossier dossier, Profile candidate, Pronoun pronoun) {
        if (pronoun.gender() != Gender.UNKNOWN) {
            return (dossier.sort() == Sort.PERSON
                            || dossier.sort() == Sort.UNKNOWN
                                    && candidate.pronoun().isPresent()
                                    && dossier.described().isEmpty())
                    && !dossier.isPlural();
        }
        if (pronoun.count() == Count.SINGULAR) {
            return dossier.sort() != Sort.PERSON && !dossier.isPlural();
        }
        return dossier.isPlural() || dossier.sort().isBody() && dossier.sort() != Sort.STATE;
    }

    /** Nobody speaks of himself as "he" between quotation marks. */
    private static boolean isOwnSpeaker(Draft draft, Dossier dossier, Profile profile) {
        return draft.speech()
                .speakerAt(profile.head())
                .filter(speaker -> draft.dossier(speaker) == dossier)
                .isPresent();
    }

    /** Nor do two who talk with one another. */
    private static boolean isInTurn(Draft draft, Dossier dossier, Profile profile) {
        var turn = draft.dialogue().at(profile.head());
        return turn.isPresent() && dossier.members().stream().anyMatch(member -> isSpoken(draft, member));
    }

    private static boolean isSpoken(Draft draft, Profile member) {
        return (member.isPronounOf(Pronoun.Person.FIRST) || member.isPronounOf(Pronoun.Person.SECOND))
                && draft.dialogue().at(member.head()).isPresent();
    }

    /** Nouns for things, which compete with actors for "it" and "they". */
    private record Things(Draft draft) {
        double best(Profile profile, Salience salience) {
            var syntax = draft.syntax();
            boolean plural = profile.count() == Count.PLURAL;
            double best = Double.NEGATIVE_INFINITY;
            for (int token = profile.head() - 1; token >= 0; token--) {
                if (profile.sentence() - syntax.sentence(token) > SENTENCES_BACK) {
                    break;
                }
                if (isThing(token)
                        && looksPlural(syntax.lower(token)) == plural
                        && !new Binding(syntax).forbids(token, profile.head(), false)) {
                    best = Math.max(
                            best,
                            salience.at(token, profile)
                                    + (plural
                                            ? salience.weights().pluralThings()
                                            : salience.weights().things()));
                }
            }
            return best;
        }

        private boolean isThing(int token) {
            var syntax = draft.syntax();
            return (syntax.partOfSpeech(token) == PartOfSpeech.NOUN || syntax.partOfSpeech(token) == PartOfSpeech.PROPN)
                    && !syntax.is(token, "compound")
                    && !syntax.is(token, "flat")
                    && draft.carriedBy(token).isEmpty();
        }

        private static boolean looksPlural(String word) {
            return word.endsWith("s") && !word.endsWith("ss");
        }
    }
}
