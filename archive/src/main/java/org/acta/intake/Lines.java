package org.acta.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes and without their ends. A line over the limit is passed over, not kept. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line, if there is one. */
    boolean advance() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            at = end + 1;
            if (end < filled) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Of the line we are at, from 1. */
    long number() {
        return number;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    private void keep(int end) {
        tooLong |= line.size() + (end - at) > limit;
        if (!tooLong) {
            line.write(buffer, at, end - at);
        }
    }
}
