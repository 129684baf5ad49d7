package org.acta.annotation;

import java.util.List;

/**
 * A place that the article speaks of more than once. What acts is no place but an actor, even where both have one name.
 *
 * @param name the longest that it is called by
 * @param mentions in the order of the text
 */
public record Place(String name, List<Mention> mentions) implements Annotation {
    public Place {
        mentions = List.copyOf(mentions);
    }
}
