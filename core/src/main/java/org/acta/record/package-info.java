/** The record of one article, {@code acta/1}: how a reading is written as JSON, and the schema of that. */
@NullMarked
package org.acta.record;

import org.jspecify.annotations.NullMarked;
