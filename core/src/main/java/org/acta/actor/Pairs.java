package org.acta.actor;

import java.util.Set;

/** "the two leaders", "both men", "the pair": the last two that the article names together. */
final class Pairs implements Sieve {
    private static final Set<String> TWO = Set.of("two", "both", "pair", "couple", "duo");
    private static final int SENTENCES_BACK = 4;

    @Override
    public void apply(Draft draft) {
        Profile joint = null;
        for (var profile : draft.profiles()) {
            if (profile.isJoint()) {
                joint = profile;
            } else if (joint != null
                    && profile.sentence() - joint.sentence() <= SENTENCES_BACK
                    && profile.isNominal()
                    && profile.isDefinite()
                    && profile.words().stream()
                            .anyMatch(word -> TWO.contains(word.toLowerCase(java.util.Locale.ROOT)))) {
                draft.join(joint, profile);
            }
        }
    }
}
