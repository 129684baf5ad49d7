package org.acta.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The lines of a table, kept as the bytes that they came in and cut only when asked for: a tenth of what objects take. */
final class Lines {
    private static final byte END = '\n';

    private final byte[] bytes;
    private final int[] starts;

    /** Each line must end with a line feed, the last one too. */
    Lines(byte[] bytes) {
        this.bytes = bytes;
        var found = new int[bytes.length / 8 + 2];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == END) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Of a table that lies beside this class. */
    static Lines shipped(String name) {
        try (var in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the table " + name + " is missing beside org.acta.gazetteer; build core again");
            }
            return new Lines(unpacked(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gzip file ends with how long it was before. */
    private static byte[] unpacked(InputStream in) throws IOException {
        var packed = in.readAllBytes();
        int length = 0;
        for (int i = 1; i <= 4; i++) {
            length = length << 8 | packed[packed.length - i] & 0xff;
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            return unpacked.readNBytes(length);
        }
    }

    int count() {
        return starts.length - 1;
    }

    String line(int number) {
        int start = starts[number];
        return new String(bytes, start, starts[number + 1] - 1 - start, StandardCharsets.UTF_8);
    }

    /** The number of the line whose first cell this is, of lines in the order of their bytes; negative if there is none. */
    int find(String cell) {
        var wanted = (cell + "\t").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = starts[middle];
            int end = Math.min(start + wanted.length, starts[middle + 1]);
            int order = Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
