/** All data of a reading: records and sealed types only, no operations. This folder is the glossary. */
@NullMarked
package org.acta.annotation;

import org.jspecify.annotations.NullMarked;
