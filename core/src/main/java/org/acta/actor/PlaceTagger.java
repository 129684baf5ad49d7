package org.acta.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.Place;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/**
 * The places of which an article speaks more than once: by the same name, or by the same noun ("the island"). Immutable and
 * safe to share between threads.
 */
public final class PlaceTagger implements Annotator {
    @Override
    public Reading annotate(Reading reading) {
        Map<String, List<Mention>> byWords = new LinkedHashMap<>();
        for (var mention : new PlaceMentions(reading).find()) {
            byWords.computeIfAbsent(key(mention, reading.text()), words -> new ArrayList<>())
                    .add(mention);
        }
        return reading.with(
                Place.class,
                byWords.values().stream()
                        .filter(mentions -> mentions.size() > 1)
                        .map(mentions -> new Place(mentions.getFirst().span().of(reading.text()), mentions))
                        .toList());
    }

    private static String key(Mention mention, String text) {
        return mention.span()
                .of(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^(the|this|that|its|our) ", "");
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Word.class, Name.class, Mention.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Place.class);
    }
}
