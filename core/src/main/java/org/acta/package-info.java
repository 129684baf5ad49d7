/** The way in: {@link org.acta.NewsReader}. */
@NullMarked
package org.acta;

import org.jspecify.annotations.NullMarked;
