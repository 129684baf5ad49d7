/** The archive: many readings in one memory, SQLite by default, PostgreSQL by address. */
@NullMarked
package org.acta.archive;

import org.jspecify.annotations.NullMarked;
