/** Who is who: mentions of actors in an article, and which of them mean the same actor. */
@NullMarked
package org.acta.actor;

import org.jspecify.annotations.NullMarked;
