package org.acta.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one pass found in one article: the article and, by kind, the annotations added so far. Immutable. */
public record Reading(Article article, Map<Class<? extends Annotation>, List<? extends Annotation>> annotations) {
    public Reading {
        annotations = Map.copyOf(annotations);
    }

    public static Reading of(Article article) {
        return new Reading(article, Map.of());
    }

    public String text() {
        return article.text();
    }

    /** All annotations of one kind, in the order in which their annotator gave them; empty where none was added. */
    @SuppressWarnings("unchecked") // with() is the only way in and keeps kind and list together
    public <A extends Annotation> List<A> all(Class<A> kind) {
        return (List<A>) annotations.getOrDefault(kind, List.of());
    }

    /** This reading with {@code added} as its annotations of one kind, in place of any that it had. */
    public <A extends Annotation> Reading with(Class<A> kind, List<A> added) {
        var all = new LinkedHashMap<Class<? extends Annotation>, List<? extends Annotation>>(annotations);
        all.put(kind, List.copyOf(added));
        return new Reading(article, all);
    }
}
