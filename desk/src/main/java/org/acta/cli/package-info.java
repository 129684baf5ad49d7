/** The command line: one class a verb. */
@NullMarked
package org.acta.cli;

import org.jspecify.annotations.NullMarked;
