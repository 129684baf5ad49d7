package org.acta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An interview that prints the speaker's name and a colon before each turn: "Okafor: Not at all." */
record LabelledTurns(Syntax syntax, List<TurnParagraph> paragraphs) {
    private static final int LONGEST_LABEL = 4;
    private static final int TURNS = 4;
    private static final int QUESTIONS = 2;

    /** Turns from the first label on, by paragraph; none where labels are few or nobody asks. */
    Map<Integer, Turn> find() {
        var labels = labels();
        var asked = new HashMap<String, Integer>();
        labels.forEach((p, label) -> asked.merge(label, paragraphs.get(p).asksLast() ? 1 : 0, Integer::sum));
        var asker = asked.entrySet().stream().max(Map.Entry.comparingByValue());
        return asked.size() > 1 && labels.size() >= TURNS && asker.get().getValue() >= QUESTIONS
                ? turns(labels, asker.get().getKey())
                : Map.of();
    }

    private Map<Integer, Turn> turns(TreeMap<Integer, String> labels, String asker) {
        var turns = new HashMap<Integer, Turn>();
        for (int p = labels.firstKey(); p < paragraphs.size(); p++) {
            var speaker = labels.floorEntry(p).getValue();
            turns.put(p, new Turn(speaker, addressee(labels, p, speaker), speaker.equals(asker)));
        }
        return turns;
    }

    /** Whoever speaks next, or else spoke last. */
    private static String addressee(TreeMap<Integer, String> labels, int paragraph, String speaker) {
        var next = labels.tailMap(paragraph, false).values().stream();
        var before = labels.headMap(paragraph, false).descendingMap().values().stream();
        return Stream.concat(next, before)
                .filter(label -> !label.equals(speaker))
                .findFirst()
                .orElse("");
    }

    /** Those at the head of two paragraphs or more. */
    private TreeMap<Integer, String> labels() {
        var labels = new TreeMap<Integer, String>();
        var often = new HashMap<String, Integer>();
        for (int p = 0; p < paragraphs.size(); p++) {
            var label = label(paragraphs.get(p));
            if (label.isPresent()) {
                labels.put(p, label.get());
                often.merge(label.get(), 1, Integer::sum);
            }
        }
        labels.values().removeIf(label -> often.getOrDefault(label, 0) < 2);
        return labels;
    }

    private Optional<String> label(TurnParagraph paragraph) {
        int end = labelEnd(syntax, paragraph.first());
        return end < 0 ? Optional.empty() : Optional.of(Phrases.text(syntax, paragraph.first(), end));
    }

    /** Where a name before a colon ends; -1 where there is none. */
    static int labelEnd(Syntax syntax, int first) {
        for (int token = first; token < Math.min(syntax.size(), first + LONGEST_LABEL + 1); token++) {
            if (syntax.text(token).equals(":")) {
                return token > first ? token : -1;
            }
            if (!Character.isUpperCase(syntax.text(token).codePointAt(0))
                    && !syntax.text(token).equals(".")) {
                return -1;
            }
        }
        return -1;
    }
}
