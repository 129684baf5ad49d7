package org.acta.annotation;

import java.util.List;
import java.util.Optional;

/**
 * A person, state or body in the world, with every mention of it in the article.
 *
 * @param id unique within the reading: {@code a1}, {@code a2}, in order of first mention
 * @param name the fullest name that the article gives; the description for one without a name
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector code
 * @param role the office or description ("foreign minister")
 * @param link which actor of Acta's list it is, and why
 * @param mentions in the order of the text, at least one
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> role,
        Optional<Link> link,
        List<Mention> mentions)
        implements Annotation {
    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** Stable key of an actor known to Acta's list. */
    public Optional<String> key() {
        return link.map(Link::key);
    }

    /** What an actor is, as in the record format. */
    public enum Kind {
        PERSON,
        COUNTRY,
        ORGANISATION,
        GROUP,
        INSTITUTION,
        UNNAMED
    }
}
