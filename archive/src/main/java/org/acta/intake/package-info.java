/** Files, feeds and pages in, articles out. */
@NullMarked
package org.acta.intake;

import org.jspecify.annotations.NullMarked;
