package org.acta.actor;

import java.util.Optional;
import org.acta.annotation.Name;

/** Tokens {@code [first, end)} that make a name, and the type that the model gave most of them. */
record NameRun(int first, int end, Optional<Name.Type> model) {}
