package org.acta.actor;

import java.util.EnumMap;
import java.util.Map;

/**
 * Within a quotation "I" and "we" mean whoever speaks it; outside of any, "I" is whoever writes and "we" are some people
 * with him. "you" has no referent that the words tell for sure, and is left out.
 */
final class SpokenPronouns implements Sieve {
    @Override
    public void apply(Draft draft) {
        Map<Count, Profile> writers = new EnumMap<>(Count.class);
        for (var profile : draft.profiles()) {
            if (draft.dialogue().at(profile.head()).isPresent()) {
                continue;
            }
            if (profile.isPronounOf(Pronoun.Person.SECOND)) {
                draft.drop(profile);
            }
            if (profile.isPronounOf(Pronoun.Person.FIRST)) {
                join(draft, profile, writers);
            }
        }
    }

    private static void join(Draft draft, Profile profile, Map<Count, Profile> writers) {
        var speaker = draft.speech().speakerAt(profile.head());
        if (speaker.isPresent()) {
            draft.unite(speaker.get(), profile);
        } else if (draft.syntax().quotation(profile.head()) < 0) {
            draft.unite(writers.computeIfAbsent(profile.count(), none -> profile), profile);
        }
    }
}
