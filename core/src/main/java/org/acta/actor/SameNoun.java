package org.acta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "the trader" is the trader spoken of before: the same noun, and nothing said of it now that was not said then. A body's
 * name may hold the noun ("the university" after "Sydney University").
 */
final class SameNoun implements Sieve {
    private static final Set<String> EMPTY =
            Set.of("the", "a", "an", "this", "that", "these", "those", "’s", "'s", "of");

    @Override
    public void apply(Draft draft) {
        Map<String, Profile> last = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.pronoun().isPresent() || profile.isPersonName() || profile.isJoint()) {
                continue;
            }
            var nouns = nouns(draft, profile);
            if (!nouns.isEmpty()
                    && (profile.isNominal() || isBareNoun(draft, profile))
                    && (profile.isDefinite()
                            || isSamePhrase(profile, last.get(nouns.iterator().next())))
                    && (!draft.dossier(profile).isNamed() || isBareNoun(draft, profile))) {
                var before = last.get(nouns.iterator().next());
                if (before != null && fits(draft, before, profile)) {
                    draft.join(before, profile);
                }
            }
            nouns.forEach(noun -> last.put(noun, profile));
        }
    }

    /** "the Court" */
    private static boolean isBareNoun(Draft draft, Profile profile) {
        return profile.isBodyName()
                && profile.words().size() == 1
                && draft.lexicon().roles().alone(profile.text()).isPresent();
    }

    /** "British diplomats" again, word for word. */
    private static boolean isSamePhrase(Profile profile, @Nullable Profile before) {
        return before != null
                && profile.is(Facts.Determination.BARE)
                && profile.words().size() > 1
                && profile.text().equalsIgnoreCase(before.text());
    }

    private static Set<String> nouns(Draft draft, Profile profile) {
        var nouns = new HashSet<String>();
        if (profile.isNominal()) {
            var noun = RoleNouns.singular(draft.syntax().lower(profile.head()));
            nouns.add(noun + " " + (profile.count() == Count.PLURAL ? "plural" : "singular"));
        } else if (profile.sort().isBody() && !profile.isState()) {
            profile.office().ifPresent(office -> nouns.add(office.noun().noun() + " singular"));
        }
        return nouns;
    }

    private static String rank(Profile profile) {
        return profile.office().map(Office::rank).orElse("");
    }

    private static boolean fits(Draft draft, Profile before, Profile profile) {
        if (!rank(profile).equals(rank(before))) {
            return false;
        }
        if (profile.country().isPresent()
                && before.country().isPresent()
                && !profile.country().equals(before.country())) {
            return false;
        }
        return draft.dossier(before)
                .knows(profile.words().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !EMPTY.contains(word))
                        .map(RoleNouns::singular)
                        .toList());
    }
}
