package org.acta.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.EventType;

/**
 * How an event was done. A word that tells the means ("drones struck", "a car bomb") goes before the model's guess: first the
 * trigger itself, then the words that it governs. The words stand in {@code modes.tsv}.
 */
final class Modes {
    private static final Map<EventType, Map<String, String>> MODES = load();

    private final Syntax syntax;

    Modes(Syntax syntax) {
        this.syntax = syntax;
    }

    Optional<String> of(EventType type, EventCandidate trigger) {
        var told = MODES.getOrDefault(type, Map.of());
        return near(trigger.token()).stream()
                .map(token -> Optional.ofNullable(told.get(syntax.lower(token))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(trigger::mode);
    }

    /** The trigger, what it governs, and what that governs. */
    private List<Integer> near(int trigger) {
        var near = new ArrayList<Integer>();
        near.add(trigger);
        near.addAll(syntax.below(trigger));
        for (int child : syntax.below(trigger)) {
            if (!syntax.isVerb(child)) {
                near.addAll(syntax.below(child));
            }
        }
        return near;
    }

    private static Map<EventType, Map<String, String>> load() {
        var modes = new EnumMap<EventType, Map<String, String>>(EventType.class);
        for (var row : Tables.rows("modes.tsv")) {
            var words = modes.computeIfAbsent(EventType.valueOf(row.get(0)), key -> new HashMap<>());
            List.of(row.get(2).split(" ")).forEach(word -> words.putIfAbsent(word, row.get(1)));
        }
        return modes;
    }
}
