/** Who says what, by which cue, in which speech act. */
@NullMarked
package org.acta.statement;

import org.jspecify.annotations.NullMarked;
