package org.acta.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says of all articles from one place.
 *
 * @param publisher a name that outdoes what feeds and pages call themselves
 * @param published the day of those that give none
 */
public record Given(Optional<String> publisher, Optional<LocalDate> published) {
    public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());
}
