package org.acta.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a text, where they say in which charset it is written. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (var candidate : values()) {
            if (candidate.opens(bytes)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean opens(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
