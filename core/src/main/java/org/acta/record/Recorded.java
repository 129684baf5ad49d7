package org.acta.record;

import java.util.Optional;
import org.acta.annotation.Reading;

/** What a record holds: the reading, with its actors, statements and events, and what made it. */
public record Recorded(Reading reading, Optional<Provenance> provenance) {}
