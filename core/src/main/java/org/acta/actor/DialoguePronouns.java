package org.acta.actor;

import java.util.HashMap;
import java.util.Map;

/**
 * In an interview "I" is whoever has the turn and the questioner's "you" whoever has the next; "we" are the same people
 * each time that one speaker says it.
 */
final class DialoguePronouns implements Sieve {
    @Override
    public void apply(Draft draft) {
        Map<String, Profile> known = new HashMap<>();
        for (var profile : draft.profiles()) {
            draft.dialogue().at(profile.head()).ifPresent(turn -> {
                var key = key(draft, profile, turn);
                if (!key.isEmpty()) {
                    draft.join(known.computeIfAbsent(key, none -> profile), profile);
                }
            });
        }
    }

    private static String key(Draft draft, Profile profile, Turn turn) {
        if (profile.isPronounOf(Pronoun.Person.SECOND)) {
            return turn.addressee();
        }
        if (profile.isPronounOf(Pronoun.Person.FIRST)) {
            return profile.count() == Count.PLURAL ? "we " + turn.speaker() : turn.speaker();
        }
        return isLabel(draft.syntax(), profile) ? turn.speaker() : "";
    }

    private static boolean isLabel(Syntax syntax, Profile profile) {
        int first = profile.first();
        return profile.isPersonName()
                && (first == 0 || syntax.paragraph(first - 1) != syntax.paragraph(first))
                && LabelledTurns.labelEnd(syntax, first) == profile.end();
    }
}
