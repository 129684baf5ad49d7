package org.acta.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file, each a stream of its own. Where one is broken, the next that begins as a WARC record does is
 * looked for; {@link java.util.zip.GZIPInputStream} would end there. A failure of the disk is an {@link UncheckedIOException},
 * to tell it from what is broken in the file.
 */
final class GzipMembers implements WarcMembers {
    private static final int BUFFER = 1 << 18;
    /** So much of a member is kept behind us: where it breaks, the search begins anew in there, as it may have run on. */
    private static final int BEHIND = 1 << 16;

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int[] MAGIC = {0x1F, 0x8B, 8};
    private static final byte[] BEGIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
    /** Bytes that are enough to unpack the first words of a record. */
    private static final int PEEK = 1024;

    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int start;
    private int at;
    private int filled;
    private State state = State.BETWEEN;

    private enum State {
        BETWEEN,
        WITHIN,
        /** Nothing is known of where we are. */
        LOST
    }

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<InputStream> next() {
        if (state == State.WITHIN) {
            passOver();
        }
        if (state == State.BETWEEN && !isMember()) {
            state = State.LOST;
        }
        if (state == State.LOST && !search()) {
            inflater.end();
            return Optional.empty();
        }
        start = at;
        try {
            passHeader();
        } catch (EOFException cut) {
            inflater.end();
            return Optional.empty();
        }
        state = State.WITHIN;
        inflater.reset();
        inflater.setInput(buffer, at, filled - at);
        checksum.reset();
        return Optional.of(new Member());
    }

    private void passOver() {
        var rest = new byte[BEHIND];
        try {
            while (unpack(rest, 0, rest.length) >= 0) {
                // to its end
            }
        } catch (IOException broken) {
            state = State.LOST;
        }
    }

    /** Goes to the next member that unpacks to a WARC record. */
    private boolean search() {
        while (has(HEADER)) {
            if (isMember() && beginsRecord()) {
                return true;
            }
            at++;
            start = at;
        }
        return false;
    }

    private boolean isMember() {
        if (!has(HEADER)) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if ((buffer[at + i] & 0xFF) != MAGIC[i]) {
                return false;
            }
        }
        return (buffer[at + MAGIC.length] & RESERVED) == 0;
    }

    /** Unpacks a few bytes, and stays where it is. */
    private boolean beginsRecord() {
        start = at;
        has(PEEK);
        var first = new byte[BEGIN.length];
        var peek = new Inflater(true);
        try {
            passHeader();
            peek.setInput(buffer, at, filled - at);
            return peek.inflate(first) == BEGIN.length && Arrays.equals(first, BEGIN);
        } catch (EOFException | DataFormatException no) {
            return false;
        } finally {
            peek.end();
            at = start;
        }
    }

    /** Headers longer than the buffer's half are none. */
    private void passHeader() throws EOFException {
        need(HEADER);
        int flags = buffer[at + MAGIC.length];
        int length = HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            need(length + 2);
            length += 2 + (buffer[at + length] & 0xFF) + ((buffer[at + length + 1] & 0xFF) << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            length = afterZero(length);
        }
        if ((flags & HAS_COMMENT) != 0) {
            length = afterZero(length);
        }
        length += (flags & HAS_CHECKSUM) != 0 ? 2 : 0;
        need(length);
        at += length;
    }

    private int afterZero(int from) throws EOFException {
        int i = from;
        need(i + 1);
        while (buffer[at + i] != 0) {
            i++;
            need(i + 1);
        }
        return i + 1;
    }

    private void need(int count) throws EOFException {
        if (count > BEHIND || !has(count)) {
            throw new EOFException();
        }
    }

    /** Whether so many bytes follow, of {@link #BEHIND} at most; they are in the buffer then. */
    private boolean has(int count) {
        if (filled - at >= count) {
            return true;
        }
        int kept = Math.clamp(start, Math.max(0, at - BEHIND), at);
        System.arraycopy(buffer, kept, buffer, 0, filled - kept);
        filled -= kept;
        at -= kept;
        start = Math.max(0, start - kept);
        try {
            filled += in.readNBytes(buffer, filled, Math.max(at + count - filled, BEHIND));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return filled - at >= count;
    }

    /** Unpacks from the member we are in; -1 at its end. */
    private int unpack(byte[] target, int offset, int length) throws IOException {
        try {
            while (state == State.WITHIN) {
                int count = inflater.inflate(target, offset, length);
                at = filled - inflater.getRemaining();
                if (count > 0) {
                    checksum.update(target, offset, count);
                    return count;
                }
                if (inflater.finished()) {
                    end();
                } else if (inflater.needsDictionary()) {
                    throw lost("its compression cannot be read");
                } else {
                    feed();
                }
            }
            return -1;
        } catch (DataFormatException broken) {
            throw lost("its compression is broken");
        }
    }

    private void feed() throws IOException {
        if (!has(1)) {
            throw lost("the file ends within it");
        }
        inflater.setInput(buffer, at, filled - at);
    }

    private void end() throws IOException {
        if (!has(TRAILER)) {
            throw lost("the file ends within it");
        }
        long told = number(at);
        long size = number(at + TRAILER / 2);
        at += TRAILER;
        state = State.BETWEEN;
        if (told != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw lost("its checksum is wrong");
        }
    }

    private long number(int from) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | buffer[from + i] & 0xFF;
        }
        return value;
    }

    private ZipException lost(String why) {
        state = State.LOST;
        at = start + 1;
        return new ZipException(why);
    }

    /** A member left for the next one is at its end. */
    private final class Member extends InputStream {
        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return length == 0 ? 0 : unpack(target, offset, length);
        }
    }
}
