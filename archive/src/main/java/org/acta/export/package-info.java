/** Events in the forms of other collections: PLOVER's JSON Lines, GDELT's table. */
@NullMarked
package org.acta.export;

import org.jspecify.annotations.NullMarked;
