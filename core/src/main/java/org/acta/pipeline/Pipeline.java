package org.acta.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Annotators in order. The order is checked when the pipeline is built. */
public record Pipeline(List<Annotator> annotators) {
    public Pipeline {
        annotators = List.copyOf(annotators);
        Set<Class<? extends Annotation>> there = new HashSet<>();
        for (var annotator : annotators) {
            for (var kind : annotator.requires()) {
                if (!there.contains(kind)) {
                    throw new IllegalArgumentException("%s requires %s, which no annotator before it adds"
                            .formatted(annotator.getClass().getSimpleName(), kind.getSimpleName()));
                }
            }
            there.addAll(annotator.adds());
        }
    }

    public static Pipeline of(Annotator... annotators) {
        return new Pipeline(List.of(annotators));
    }

    public Reading read(Article article) {
        return read(Reading.of(article));
    }

    /** Goes on from a reading that already holds annotations. */
    public Reading read(Reading reading) {
        for (var annotator : annotators) {
            reading = annotator.annotate(reading);
        }
        return reading;
    }
}
