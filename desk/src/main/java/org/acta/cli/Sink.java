package org.acta.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where output goes. A file is written beside its place and moved there when it is whole, so nobody ever finds half of it.
 * Not for several threads.
 */
final class Sink implements AutoCloseable {
    private final OutputStream out;
    private final Optional<Path> draft;
    private final Path target;
    private boolean closed;

    private Sink(OutputStream out, Optional<Path> draft, Path target) {
        this.out = out;
        this.draft = draft;
        this.target = target;
    }

    static Sink stream(OutputStream out) {
        return new Sink(out, Optional.empty(), Path.of(""));
    }

    static Sink file(Path file) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return stream(Files.newOutputStream(target));
        }
        var draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            return new Sink(Files.newOutputStream(draft), Optional.of(draft), target);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such folder", e);
        }
    }

    /** Writes a piece at once. */
    void write(String piece) throws IOException {
        if (!piece.isEmpty()) {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (draft.isPresent()) {
            out.close();
            Files.move(draft.get(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves the file that was there as it was. */
    void abandon() {
        closed = true;
        draft.ifPresent(file -> {
            try {
                out.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // a leftover that does no harm
            }
        });
    }
}
