package org.acta.actor;

/**
 * Within a quotation "I" and "we" mean whoever speaks it; outside of any, whoever writes. "you" has no referent that the
 * words tell for sure, and is left out.
 */
final class SpokenPronouns implements Sieve {
    @Override
    public void apply(Draft draft) {
        var speech = draft.speech();
        Profile writer = null;
        for (var profile : draft.profiles()) {
            if (profile.isPronounOf(Pronoun.Person.SECOND)) {
                draft.drop(profile);
            }
            if (!profile.isPronounOf(Pronoun.Person.FIRST)) {
                continue;
            }
            var speaker = speech.speakerAt(profile.head());
            if (speaker.isPresent()) {
                draft.unite(speaker.get(), profile);
            } else if (draft.syntax().quotation(profile.head()) < 0) {
                if (writer != null) {
                    draft.unite(writer, profile);
                }
                writer = profile;
            }
        }
    }
}
