/** What an event may be: PLOVER 2.0's types, modes and contexts, their scores, and CAMEO's codes beside them. */
@NullMarked
package org.acta.codebook;

import org.jspecify.annotations.NullMarked;
