package org.acta.circumstance;

import java.util.Map;
import java.util.Set;

/** The singular of English nouns, for the names of units. */
final class Singular {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("lives", "life"),
            Map.entry("knives", "knife"),
            Map.entry("wives", "wife"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("crises", "crisis"),
            Map.entry("bases", "base"),
            Map.entry("cases", "case"),
            Map.entry("houses", "house"),
            Map.entry("buses", "bus"),
            Map.entry("horses", "horse"),
            Map.entry("nurses", "nurse"),
            Map.entry("movies", "movie"),
            Map.entry("ties", "tie"),
            Map.entry("thieves", "thief"),
            Map.entry("leaves", "leaf"),
            Map.entry("halves", "half"),
            Map.entry("loaves", "loaf"),
            Map.entry("persons", "person"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("viruses", "virus"),
            Map.entry("campuses", "campus"),
            Map.entry("gases", "gas"),
            Map.entry("axes", "axe"));
    private static final Set<String> SAME = Set.of(
            "police",
            "series",
            "species",
            "aircraft",
            "spacecraft",
            "hovercraft",
            "means",
            "headquarters",
            "barracks",
            "news",
            "cattle",
            "sheep",
            "fish",
            "dead",
            "injured",
            "wounded",
            "missing",
            "personnel",
            "crossroads",
            "chess",
            "grass",
            "gas",
            "bus",
            "virus");

    private Singular() {}

    /** Of a word in small letters. */
    static String of(String plural) {
        var irregular = IRREGULAR.get(plural);
        if (irregular != null) {
            return irregular;
        }
        for (var ending : new String[] {"women", "men", "children"}) {
            if (plural.endsWith(ending) && plural.length() > ending.length() + 1) {
                return plural.substring(0, plural.length() - ending.length()) + IRREGULAR.get(ending);
            }
        }
        boolean plain = SAME.contains(plural)
                || !plural.endsWith("s")
                || plural.endsWith("ss")
                || plural.endsWith("us")
                || plural.endsWith("is")
                || plural.length() < 3;
        return plain ? plural : withoutEnding(plural);
    }

    private static String withoutEnding(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean hissing = plural.endsWith("sses")
                || plural.endsWith("ches")
                || plural.endsWith("shes")
                || plural.endsWith("xes")
                || plural.endsWith("zzes")
                || plural.endsWith("oes") && plural.length() > 5;
        return plural.substring(0, plural.length() - (hissing ? 2 : 1));
    }
}
