package org.acta.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.dictionary.ActorDictionary;
import org.acta.gazetteer.Gazetteer;
import org.acta.pipeline.Annotator;

/**
 * Puts the model's names right: where they begin and end by their proper nouns, what they name by titles, given names,
 * tables and the words around them, and by what the article calls so elsewhere. Immutable and safe to share between
 * threads.
 */
public final class NameReviser implements Annotator {
    private final Lexicon lexicon;
    private final PlaceNames places;

    public NameReviser(ActorDictionary dictionary, Gazetteer gazetteer) {
        lexicon = Lexicon.of(dictionary);
        places = new PlaceNames(gazetteer, lexicon);
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Word.class, Name.class, Attribution.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Name.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        var syntax = new Syntax(reading);
        var runs = new NameRuns(syntax, lexicon).find(reading.all(Name.class));
        var evidence = new NameEvidence(syntax, lexicon, places, reading);
        Map<String, Map<Name.Type, Double>> votes = new HashMap<>();
        for (var run : runs) {
            var weights = evidence.of(run);
            var text = Phrases.text(syntax, run.first(), run.end());
            weights.forEach((type, weight) -> votes.computeIfAbsent(text, none -> new EnumMap<>(Name.Type.class))
                    .merge(type, weight, Double::sum));
        }
        shareSurnames(runs, syntax, votes);
        var names = new ArrayList<Name>();
        for (var run : runs) {
            var weights = votes.getOrDefault(Phrases.text(syntax, run.first(), run.end()), Map.of());
            names.add(new Name(syntax.span(run.first(), run.end()), best(weights), 1.0));
        }
        return reading.with(Name.class, names);
    }

    /** A single word that ends a longer person's name in this article is that person's, unless it is a country's. */
    private void shareSurnames(List<NameRun> runs, Syntax syntax, Map<String, Map<Name.Type, Double>> votes) {
        Map<String, Double> surnames = new HashMap<>();
        for (var run : runs) {
            var weights = votes.getOrDefault(Phrases.text(syntax, run.first(), run.end()), Map.of());
            if (run.end() - run.first() > 1 && best(weights) == Name.Type.PERSON) {
                surnames.merge(syntax.text(run.end() - 1), 3.0, Math::max);
            }
        }
        for (var run : runs) {
            var text = Phrases.text(syntax, run.first(), run.end());
            if (run.end() - run.first() == 1
                    && surnames.containsKey(text)
                    && lexicon.countries().find(text).isEmpty()) {
                votes.computeIfAbsent(text, none -> new EnumMap<>(Name.Type.class))
                        .merge(Name.Type.PERSON, surnames.getOrDefault(text, 0.0), Double::sum);
            }
        }
    }

    private static Name.Type best(Map<Name.Type, Double> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Name.Type.OTHER);
    }
}
