/** The gazetteer: towns, regions, seas, crossings and other places of the world by name, and where they lie. */
@NullMarked
package org.acta.gazetteer;

import org.jspecify.annotations.NullMarked;
