package org.acta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** "International Atomic Energy Agency" and "IAEA": initials stand for the name that has them. */
final class Acronyms implements Sieve {
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "in", "to", "at", "&", "-");

    @Override
    public void apply(Draft draft) {
        Map<String, Profile> byInitials = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.isBodyName()) {
                initials(profile).forEach(initials -> byInitials.putIfAbsent(initials, profile));
            }
        }
        for (var profile : draft.profiles()) {
            if (profile.isBodyName() && profile.words().size() == 1 && looksAbbreviated(profile.text())) {
                var full = byInitials.get(letters(profile.text()));
                if (full != null && full.index() != profile.index()) {
                    draft.join(full, profile);
                }
            }
        }
    }

    private static boolean looksAbbreviated(String word) {
        int length = letters(word).length();
        return length >= 2
                        && length <= 8
                        && word.chars().filter(Character::isUpperCase).count() * 2 > length
                || length >= 3 && length <= 6 && Character.isUpperCase(word.charAt(0));
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    /** With the small words between and without them. */
    private static Set<String> initials(Profile profile) {
        var all = new StringBuilder();
        var great = new StringBuilder();
        for (var word : profile.words()) {
            for (var part : word.split("-")) {
                if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
                    all.append(part.charAt(0));
                    if (!SMALL.contains(part)) {
                        great.append(part.charAt(0));
                    }
                }
            }
        }
        var both = new HashSet<String>();
        for (var initials : new StringBuilder[] {all, great}) {
            if (initials.length() > 1) {
                both.add(initials.toString().toLowerCase(Locale.ROOT));
            }
        }
        return both;
    }
}
