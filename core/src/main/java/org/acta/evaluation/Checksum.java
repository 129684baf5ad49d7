package org.acta.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of a corpus: of its one file, or of the list that {@code sha256sum} prints for its files by their bare names. */
public final class Checksum {
    private Checksum() {}

    public static String of(List<Path> files) throws IOException {
        if (files.size() == 1) {
            return of(Files.readAllBytes(files.getFirst()));
        }
        var list = new StringBuilder();
        for (var file : files) {
            list.append(of(Files.readAllBytes(file)))
                    .append("  ")
                    .append(file.getFileName())
                    .append('\n');
        }
        return of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
