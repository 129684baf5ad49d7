package org.acta.annotation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One news article as it came in. The text is never changed: every offset in a reading counts its UTF-16 units.
 *
 * @param id the publisher's or the user's name for it; unique within one run
 * @param language ISO 639-1
 */
public record Article(
        String id,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title,
        Optional<LocalDate> published,
        String language,
        String text) {

    /** An English article of which only the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", text);
    }

    public Article publishedOn(LocalDate day) {
        return new Article(id, publisher, url, title, Optional.of(day), language, text);
    }
}
