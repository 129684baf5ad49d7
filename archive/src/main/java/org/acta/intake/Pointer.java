package org.acta.intake;

import java.util.Optional;

/**
 * An address, and what a feed, a sitemap or the user says of the page there.
 *
 * @param published as written
 * @param language a tag such as {@code en-GB}
 */
public record Pointer(
        Optional<String> address,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> published,
        Optional<String> language) {

    static final Pointer NOWHERE =
            new Pointer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Pointer to(String address) {
        return new Pointer(
                Optional.of(address), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
