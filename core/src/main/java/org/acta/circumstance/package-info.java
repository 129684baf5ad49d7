/** When things are said and done: time expressions, found and resolved. */
@NullMarked
package org.acta.circumstance;

import org.jspecify.annotations.NullMarked;
