package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.statement.CueLexicon.Kind;
import org.acta.statement.CueLexicon.Match;

/** Tells what is done by saying something: by the cue where it names an act, else by the words said. Thread-safe. */
final class SpeechActs {
    /** What may follow a cue and belong to it, when the content has taken it: “called | for calm”. */
    private static final Set<String> PARTICLES = Set.of(
            "for", "on", "upon", "of", "against", "with", "out", "down", "about", "at", "off", "up", "into", "that",
            "whether");

    /** What may stand between “not” and its cue, and before a cue without being part of it. */
    private static final Set<String> AUXILIARIES = Set.of(
            "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "be", "been", "will", "would",
            "could", "can", "may", "might", "must", "should", "to", "not", "cannot", "never", "also", "yet");

    private static final Set<String> NEGATIONS =
            Set.of("not", "cannot", "never", "no", "neither", "nor", "without", "hardly", "failed", "fails");
    private static final int NOUN_WITHIN = 5;

    private final CueLexicon lexicon = CueLexicon.english();

    SpeechAct of(Layout layout, Attribution attribution) {
        var content = Wording.of(layout, attribution.content());
        return attribution
                .cue()
                .flatMap(cue -> byCue(CueWords.of(layout, cue, attribution.content()), content))
                .or(() -> byPerformative(content))
                .or(() -> ContentSign.actOf(content))
                .orElse(SpeechAct.ASSERT);
    }

    private Optional<SpeechAct> byCue(CueWords words, Wording content) {
        var matches = new ArrayList<Match>();
        for (int i = words.from(); i < words.to(); i++) {
            var match = lexicon.at(i, words.words(), words.tags().get(i), content);
            matches.addAll(match.stream().toList());
            i = match.map(m -> m.end() - 1).orElse(i);
        }
        return matches.stream()
                .filter(m -> m.entry().act().isPresent())
                .findFirst()
                .or(() -> nounIn(content, matches))
                .or(() -> matches.stream().findFirst())
                .flatMap(match -> act(match, words.before(match)));
    }

    /** “repeated | his offer of talks”: the noun has gone to the content. */
    private Optional<Match> nounIn(Wording content, List<Match> matches) {
        if (matches.stream().noneMatch(m -> m.entry().kind() == Kind.LIGHT)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(NOUN_WITHIN, content.words().size()); i++) {
            var match = lexicon.at(i, content.words(), PartOfSpeech.NOUN, content)
                    .filter(m -> m.entry().kind() == Kind.NOUN)
                    .filter(m -> m.entry().act().isPresent());
            if (match.isPresent()) {
                return match.map(m -> new Match(m.entry(), Integer.MAX_VALUE, Integer.MAX_VALUE));
            }
        }
        return Optional.empty();
    }

    private static Optional<SpeechAct> act(Match match, List<String> before) {
        if (!isNegated(before)) {
            return match.entry().act();
        }
        boolean willed = before.contains("will") || before.contains("would");
        return Optional.of(negation(match.entry().act().orElse(SpeechAct.ASSERT), willed));
    }

    /** “not only accused” is no negation. */
    private static boolean isNegated(List<String> before) {
        return before.stream().anyMatch(NEGATIONS::contains) && !before.contains("only") && !before.contains("just");
    }

    /** What is done by not doing it: who will not promise refuses, who does not deny asserts. */
    private static SpeechAct negation(SpeechAct act, boolean willed) {
        return switch (act) {
            case DENY, REFUSE -> SpeechAct.ASSERT;
            case AGREE -> SpeechAct.REFUSE;
            case FEEL, PREDICT -> act;
            case ASSERT, ASK, REQUEST, DEMAND, PROMISE, THREATEN, WARN, ACCUSE, CONDEMN, PRAISE, ANNOUNCE, APOLOGISE ->
                willed ? SpeechAct.REFUSE : SpeechAct.ASSERT;
        };
    }

    /** “We condemn this attack”, “I do not accept that”: the words name their own act. */
    private Optional<SpeechAct> byPerformative(Wording content) {
        var words = content.words();
        int verb = 1;
        while (verb < words.size() && isBeforePerformative(words.get(verb))) {
            verb++;
        }
        if (verb >= words.size() || !Set.of("i", "we").contains(words.getFirst())) {
            return Optional.empty();
        }
        var before = words.subList(0, verb);
        return lexicon.at(verb, words, PartOfSpeech.VERB, content)
                .filter(m -> m.entry().kind() == Kind.VERB)
                .filter(m -> m.entry().lemma().equals(words.get(m.start())))
                .filter(m ->
                        m.entry().act().filter(act -> act != SpeechAct.ASSERT).isPresent())
                .flatMap(m -> act(m, before));
    }

    private static boolean isBeforePerformative(String word) {
        return word.endsWith("ly")
                || Set.of("do", "not", "also", "must", "both", "all", "therefore", "cannot")
                        .contains(word);
    }

    /**
     * A cue with what stands around it.
     *
     * @param words a few auxiliaries before the cue, the cue, and a particle or two behind it
     * @param from where the cue begins among them, {@code to} where it ends
     */
    private record CueWords(List<String> words, List<PartOfSpeech> tags, int from, int to) {

        static CueWords of(Layout layout, Span cue, List<Span> content) {
            int first = layout.tokenAt(cue.start());
            int end = layout.endToken(cue);
            int lead = first;
            while (lead > 0 && AUXILIARIES.contains(Wording.normal(layout, lead - 1))) {
                lead--;
            }
            var words = new ArrayList<String>();
            var tags = new ArrayList<PartOfSpeech>();
            for (int t = lead; t < endOfParticles(layout, end, content); t++) {
                words.add(Wording.normal(layout, t));
                tags.add(layout.word(t).partOfSpeech());
            }
            return new CueWords(words, tags, first - lead, end - lead);
        }

        /** Particles count where the content begins with them or right behind them: not in “insisted on Thursday that”. */
        private static int endOfParticles(Layout layout, int end, List<Span> content) {
            int at = end;
            while (at < Math.min(end + 2, layout.tokenCount()) && PARTICLES.contains(layout.lower(at))) {
                at++;
            }
            int last = at;
            boolean meets = content.stream()
                    .mapToInt(span -> layout.tokenAt(span.start()))
                    .anyMatch(start -> end <= start && start <= last);
            return meets ? at : end;
        }

        List<String> before(Match match) {
            return words.subList(0, Math.min(match.start(), words.size()));
        }
    }
}
