package org.acta.codebook;

import java.util.Optional;
import org.acta.annotation.EventType;

/** A type and, where it is told, how. */
public record Coding(EventType type, Optional<String> mode) {}
