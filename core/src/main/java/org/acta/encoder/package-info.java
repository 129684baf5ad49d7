/** Text in, labels out: the only package that knows ONNX Runtime. */
@NullMarked
package org.acta.encoder;

import org.jspecify.annotations.NullMarked;
