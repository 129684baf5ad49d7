package org.acta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A body called by the beginning or the end of its name: "Goldman" for "Goldman Sachs", "Exxon" for "ExxonMobil". */
final class BodyNames implements Sieve {
    @Override
    public void apply(Draft draft) {
        Map<String, Profile> longer = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.isBodyName()) {
                parts(profile).forEach(part -> longer.putIfAbsent(part, profile));
            }
        }
        for (var profile : draft.profiles()) {
            var full = profile.isBodyName() ? longer.get(SameName.bodyKey(profile)) : null;
            if (full != null && isDistinct(draft, profile)) {
                draft.join(full, profile);
            }
        }
    }

    /** "the Ministry" alone is no part of one certain name. */
    private static boolean isDistinct(Draft draft, Profile profile) {
        return profile.words().size() > 1
                || draft.lexicon().roles().alone(profile.text()).isEmpty();
    }

    private static List<String> parts(Profile profile) {
        var words = List.of(SameName.bodyKey(profile).split(" "));
        var parts = new java.util.ArrayList<String>();
        for (int i = 1; i < words.size(); i++) {
            parts.add(String.join(" ", words.subList(0, i)));
            parts.add(String.join(" ", words.subList(i, words.size())));
        }
        humps(profile.words().getFirst()).forEach(parts::add);
        return parts;
    }

    private static List<String> humps(String word) {
        var humps = word.split("(?<=\\p{Ll})(?=\\p{Lu})");
        return humps.length < 2 || humps[0].length() < 3
                ? List.of()
                : List.of(humps[0].toLowerCase(java.util.Locale.ROOT));
    }
}
