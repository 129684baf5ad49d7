/** From characters to tokens, quotations and sentences. */
@NullMarked
package org.acta.text;

import org.jspecify.annotations.NullMarked;
