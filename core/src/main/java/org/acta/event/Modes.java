package org.acta.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var stream = Objects.requireNonNull(Modes.class.getResourceAsStream("modes.tsv"), "modes.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var modes = new HashMap<EventType, Map<String, String>>();
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                var words = modes.computeIfAbsent(EventType.valueOf(cells[0]), key -> new HashMap<>());
                List.of(cells[2].split(" ")).forEach(word -> words.putIfAbsent(word, cells[1]));
            });
            return modes;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the modes could not be read", e);
        }
    }
}
