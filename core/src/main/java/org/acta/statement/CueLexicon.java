package org.acta.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.SpeechAct;

/** The cues of English news with what is done by them, from {@code cues.tsv}; found in every form. */
final class CueLexicon {
    private static final String GAP = "…";
    private static final int LONGEST_GAP = 4;

    /** By first word, longer cues before shorter ones, else in the order of the file. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon english() {
        var lexicon = new CueLexicon();
        var file = Objects.requireNonNull(CueLexicon.class.getResourceAsStream("cues.tsv"), "cues.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("cue\t"))
                    .map(Entry::parse)
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.entries
                .values()
                .forEach(same ->
                        same.sort(Comparator.comparingInt(e -> -e.words().size())));
        return lexicon;
    }

    private void add(Entry entry) {
        for (var form : entry.firstForms()) {
            entries.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
        }
    }

    /** The longest cue that begins at one of the words and, among equals, fits its part of speech and the content. */
    Optional<Match> at(int start, List<String> words, PartOfSpeech tag, Wording content) {
        Optional<Match> other = Optional.empty();
        for (var entry : entries.getOrDefault(words.get(start), List.of())) {
            int end = entry.endOf(start, words);
            if (end > start && entry.when().fits(content)) {
                var match = new Match(entry, start, end);
                if (entry.words().size() > 1 || entry.kind().fits(tag)) {
                    return Optional.of(match);
                }
                other = other.isEmpty() ? Optional.of(match) : other;
            }
        }
        return other;
    }

    /** A cue found among words, from {@code start} to before {@code end}. */
    record Match(Entry entry, int start, int end) {}

    /** What kind of word a cue is. */
    enum Kind {
        VERB,
        /** a verb that lends itself to a noun: “issued a warning”, “voiced concern” */
        LIGHT,
        NOUN,
        ADJECTIVE,
        PREPOSITION;

        boolean fits(PartOfSpeech tag) {
            return switch (this) {
                case VERB, LIGHT -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
                case NOUN -> tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
                case ADJECTIVE -> tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB;
                case PREPOSITION -> tag == PartOfSpeech.ADP || tag == PartOfSpeech.SCONJ;
            };
        }
    }

    /**
     * One line of the file.
     *
     * @param act empty where the content decides, or the noun beside a light verb
     */
    record Entry(List<String> words, Kind kind, Optional<SpeechAct> act, Complement when, List<String> irregular) {

        static Entry parse(String line) {
            var fields = line.split("\t", -1);
            return new Entry(
                    List.of(fields[0].split(" ")),
                    Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    act(fields[2]),
                    Complement.named(fields.length > 3 ? fields[3] : ""),
                    fields.length > 4 ? List.of(fields[4].split(" ")) : List.of());
        }

        private static Optional<SpeechAct> act(String name) {
            return name.equals("open")
                    ? Optional.empty()
                    : Optional.of(SpeechAct.valueOf(name.toUpperCase(Locale.ROOT)));
        }

        String lemma() {
            return words.getFirst();
        }

        Set<String> firstForms() {
            var forms = new HashSet<>(irregular);
            forms.addAll(
                    switch (kind) {
                        case VERB, LIGHT -> Inflection.ofVerb(lemma());
                        case NOUN -> Inflection.ofNoun(lemma());
                        case ADJECTIVE, PREPOSITION -> Set.of(lemma());
                    });
            return forms;
        }

        /** Where this cue ends if it begins at {@code start}; {@code start} if it does not. */
        int endOf(int start, List<String> text) {
            int at = start + 1;
            for (int w = 1; w < words.size(); w++) {
                if (words.get(w).equals(GAP)) {
                    int next = gapEnd(at, text, words.get(w + 1));
                    if (next < 0) {
                        return start;
                    }
                    at = next;
                } else if (at < text.size() && text.get(at).equals(words.get(w))) {
                    at++;
                } else {
                    return start;
                }
            }
            return at;
        }

        private static int gapEnd(int from, List<String> text, String word) {
            for (int at = from; at <= from + LONGEST_GAP && at < text.size(); at++) {
                if (text.get(at).equals(word)) {
                    return at;
                }
            }
            return -1;
        }
    }
}
