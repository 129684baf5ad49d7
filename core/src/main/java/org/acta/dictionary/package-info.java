/** The actor dictionary: known people, states, bodies and groups, and who held which office on which day. */
@NullMarked
package org.acta.dictionary;

import org.jspecify.annotations.NullMarked;
