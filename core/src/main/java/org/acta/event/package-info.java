/** What is done, or spoken of as done: from the model's candidates to events with parties, status, time and place. */
@NullMarked
package org.acta.event;

import org.jspecify.annotations.NullMarked;
