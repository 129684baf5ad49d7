package org.acta.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is read from one stream after the other. */
final class CountedBytes {
    private final AtomicLong taken = new AtomicLong();

    long taken() {
        return taken.get();
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int octet = super.read();
                taken.addAndGet(octet < 0 ? 0 : 1);
                return octet;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                taken.addAndGet(Math.max(0, count));
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
