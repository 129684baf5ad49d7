/** Readings compared with what people marked: matching, scores, expected scores. */
@NullMarked
package org.acta.evaluation;

import org.jspecify.annotations.NullMarked;
