package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Span;

/** Who speaks which quotation, as far as attributions tell; one that has none goes on from the one before it. */
final class Speech {
    /** A stretch of words and the mention of whoever says them. */
    private record Said(Span content, Profile speaker) {}

    private final Draft draft;
    private final List<Quotation> quotations;
    private final Map<Integer, Profile> speakers = new HashMap<>();
    private final Map<Integer, List<Span>> words = new HashMap<>();

    Speech(Draft draft) {
        this.draft = draft;
        quotations = draft.reading().all(Quotation.class);
        var said = said();
        for (int i = 0; i < quotations.size(); i++) {
            int quotation = i;
            if (quotations.get(i).depth() == 0) {
                speaker(quotations.get(i), said)
                        .or(() -> goesOn(quotation))
                        .ifPresent(speaker -> speakers.put(quotation, speaker));
            }
        }
    }

    /** Whoever speaks the quotation that this token stands in. */
    Optional<Profile> speakerAt(int token) {
        return Optional.ofNullable(speakers.get(draft.syntax().quotation(token)));
    }

    /** Whether this mention is the source of an attribution. */
    boolean isSource(Profile profile) {
        return words.containsKey(profile.index());
    }

    /** Whether these words stand within what the source says itself: "Panic was the enemy's weapon, he wrote". */
    boolean isInOwnWords(Profile source, Profile mention) {
        return words.getOrDefault(source.index(), List.of()).stream()
                .anyMatch(content -> content.contains(mention.mention().span()));
    }

    private List<Said> said() {
        var said = new ArrayList<Said>();
        for (var attribution : draft.reading().all(Attribution.class)) {
            attribution.source().flatMap(this::carrier).ifPresent(speaker -> {
                words.computeIfAbsent(speaker.index(), none -> new ArrayList<>())
                        .addAll(attribution.content());
                attribution.content().forEach(content -> said.add(new Said(content, speaker)));
            });
        }
        said.sort(Comparator.comparing(Said::content));
        return said;
    }

    private Optional<Profile> carrier(Span source) {
        var syntax = draft.syntax();
        int first = syntax.tokenAt(source.start());
        int end = Math.min(syntax.size(), syntax.tokenAt(Math.max(source.start(), source.end() - 1)) + 1);
        if (first >= end) {
            return Optional.empty();
        }
        var carried = draft.carriedBy(syntax.headOf(first, end));
        for (int token = first; token < end && carried.isEmpty(); token++) {
            carried = draft.carriedBy(token);
        }
        return carried;
    }

    /** Of the contents that overlap the quotation most, the shortest. */
    private Optional<Profile> speaker(Quotation quotation, List<Said> said) {
        return said.stream()
                .filter(one -> one.content().overlaps(quotation.words()))
                .filter(one -> !inside(quotation, one.speaker()))
                .max(Comparator.<Said>comparingInt(one -> shared(one.content(), quotation.words()))
                        .thenComparing(one -> -one.content().length()))
                .map(Said::speaker);
    }

    private static boolean inside(Quotation quotation, Profile speaker) {
        return quotation.span().contains(speaker.mention().span());
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private Optional<Profile> goesOn(int quotation) {
        for (int before = quotation - 1; before >= 0; before--) {
            if (quotations.get(before).depth() == 0) {
                return follows(before, quotation) ? Optional.ofNullable(speakers.get(before)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean follows(int before, int quotation) {
        if (quotations.get(before).closing() == Quotation.Closing.RUNS_ON) {
            return true;
        }
        int end = draft.syntax().tokenAt(quotations.get(before).span().end() - 1);
        int start = draft.syntax().tokenAt(quotations.get(quotation).span().start());
        return start < draft.syntax().size()
                && draft.syntax().paragraph(end) == draft.syntax().paragraph(start);
    }
}
