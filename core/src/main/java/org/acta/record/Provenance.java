package org.acta.record;

import java.util.Optional;

/**
 * What made a record, so that it can be made again.
 *
 * @param reader name and version of the program
 * @param model hash of the reader model
 */
public record Provenance(String reader, Optional<String> model) {}
