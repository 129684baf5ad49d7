/** How annotators are put together. */
@NullMarked
package org.acta.pipeline;

import org.jspecify.annotations.NullMarked;
