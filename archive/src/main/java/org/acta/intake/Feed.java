package org.acta.intake;

import java.util.List;
import java.util.Optional;

/**
 * A feed: RSS, Atom or JSON Feed.
 *
 * @param title what it calls itself
 * @param broken where it breaks off, the reason; the items are those before
 */
public record Feed(Optional<String> title, List<Item> items, Optional<String> broken) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param id the publisher's name for it
     * @param pointer where the page is, and what the feed says of it; the feed's own title stands in for a publisher's name
     * @param summary a few words, as plain text
     * @param content all of the article, as plain text
     */
    public record Item(Optional<String> id, Pointer pointer, Optional<String> summary, Optional<String> content) {

        /** As {@link #draft}, looked at. */
        public Intake intake(Position position, Given given) {
            return draft().by(given.publisher()).check(position, given.published());
        }

        /** The article as the feed gives it: whole, or no more than its summary, with a note. */
        Draft draft() {
            var notes = content.isPresent()
                    ? List.<String>of()
                    : List.of("the feed gives no more than a summary; the page has the article");
            return Draft.of(content.or(() -> summary).orElse(""))
                    .identified(id)
                    .noting(notes)
                    .at(pointer);
        }
    }
}
