package org.acta.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * "A reporter spoke with Amna Idris": where an interview leaves out who speaks, the answers are by the one person whom the
 * words before them say it was held with.
 */
final class Interviewees implements Sieve {
    private static final int LEAD = 2;

    @Override
    public void apply(Draft draft) {
        answerer(draft)
                .filter(answerer -> !draft.dossier(answerer).isNamed())
                .ifPresent(answerer -> interviewee(draft).ifPresent(named -> draft.join(named, answerer)));
    }

    /** The first "I" of an answer or "you" of a question. */
    private static Optional<Profile> answerer(Draft draft) {
        return draft.profiles().stream()
                .filter(profile -> draft.dialogue()
                        .at(profile.head())
                        .filter(turn -> profile.isPronounOf(turn.asks() ? Pronoun.Person.SECOND : Pronoun.Person.FIRST))
                        .isPresent())
                .filter(profile -> profile.count() != Count.PLURAL)
                .findFirst();
    }

    private static Optional<Profile> interviewee(Draft draft) {
        var talk = new InterviewWords(draft.syntax());
        Map<Dossier, Integer> times = new LinkedHashMap<>();
        var last = Optional.<Profile>empty();
        for (var profile : draft.profiles()) {
            if (profile.head() >= draft.dialogue().begin()) {
                break;
            }
            last = profile.isPersonName() ? Optional.of(profile) : last;
            if (last.isPresent()
                    && (profile.isPersonName()
                            || profile.sort() == Sort.PERSON
                                    && profile.pronoun().isPresent())
                    && talk.isAnswerer(profile)) {
                times.merge(draft.dossier(last.get()), 1, Integer::sum);
            }
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = times.entrySet().stream()
                .filter(named -> named.getValue() * LEAD > most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst().first()) : Optional.empty();
    }
}
