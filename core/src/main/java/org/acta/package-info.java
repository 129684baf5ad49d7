/** Reads one news article: the entry point, and often the only import. */
@NullMarked
package org.acta;

import org.jspecify.annotations.NullMarked;
