package org.acta.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A record as it lies in the archive: UTF-8, deflated (zlib). */
final class Deflated {
    /** Beyond it a record gets a little smaller in twice the time. */
    private static final int LEVEL = 2;

    private final byte[] bytes;

    /** What came out of the archive. */
    Deflated(byte[] bytes) {
        this.bytes = bytes;
    }

    static Deflated of(String record) {
        var bytes = new ByteArrayOutputStream(record.length() / 4 + 64);
        var deflater = new Deflater(LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(record.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new Deflated(bytes.toByteArray());
    }

    /** For the database alone, which does not change them. */
    byte[] bytes() {
        return bytes;
    }

    /** The record. */
    String inflated() {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ArchiveException("a stored record is damaged: " + e.getMessage(), e);
        }
    }
}
