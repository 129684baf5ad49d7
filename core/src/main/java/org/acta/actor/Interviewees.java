package org.acta.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Of those whom it may be, the one named most. */
    private static Optional<Profile> interviewee(Draft draft) {
        var talk = new InterviewWords(draft.syntax());
        Map<Dossier, Integer> times = new HashMap<>();
        Set<Dossier> answering = new LinkedHashSet<>();
        var last = Optional.<Dossier>empty();
        for (var profile : beforeTheFirstTurn(draft)) {
            if (profile.isPersonName()) {
                last = Optional.of(draft.dossier(profile));
                times.merge(last.get(), 1, Integer::sum);
            }
            if (talk.isAnswerer(profile)) {
                last.ifPresent(answering::add);
            }
        }
        int most = answering.stream()
                .mapToInt(named -> times.getOrDefault(named, 0))
                .max()
                .orElse(0);
        var best = answering.stream()
                .filter(named -> times.getOrDefault(named, 0) * LEAD > most)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst().first()) : Optional.empty();
    }

    /** Names of people, and "him" and "her" for them. */
    private static List<Profile> beforeTheFirstTurn(Draft draft) {
        int begin = draft.dialogue().begin();
        return draft.profiles().stream()
                .filter(profile -> profile.head() < begin && profile.sort() == Sort.PERSON)
                .filter(profile -> profile.isName() || profile.pronoun().isPresent())
                .toList();
    }
}
