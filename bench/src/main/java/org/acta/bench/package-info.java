/** Measurements of speed and quality, against other tools too. */
@NullMarked
package org.acta.bench;

import org.jspecify.annotations.NullMarked;
