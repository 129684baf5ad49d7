package org.acta.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The titles under which the offices and institutions of a country or body go: "chancellor" of DEU, "secretary general" of NATO. */
final class Titles {
    private final Map<String, Map<String, String>> byScope = new HashMap<>();

    /** Notes the entry's names, each without the names of what it belongs to. */
    void add(Entry entry, List<String> scopeNames) {
        var scope = byScope.computeIfAbsent(entry.scope().orElseThrow(), none -> new HashMap<>());
        var names = new ArrayList<>(entry.aliases());
        names.addFirst(entry.name());
        for (var name : names) {
            scope.put(without(name, scopeNames).toLowerCase(Locale.ROOT).replace('-', ' '), entry.key());
        }
    }

    /** Key of what goes by this title there. */
    Optional<String> find(String scope, String title) {
        return Optional.ofNullable(byScope.getOrDefault(scope, Map.of())
                .get(title.toLowerCase(Locale.ROOT).replace('-', ' ')));
    }

    private static String without(String name, List<String> scopeNames) {
        int longest = 0;
        for (var scope : scopeNames) {
            int length = scope.length();
            if (length > longest && name.startsWith(scope) && name.startsWith(" ", length)) {
                longest = length;
            }
        }
        return longest == 0 ? name : name.substring(longest + 1);
    }
}
