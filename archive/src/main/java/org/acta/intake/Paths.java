package org.acta.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The files that some names stand for: a folder stands for all files in it and below, in the order of their names, hidden
 * ones left out.
 */
final class Paths {
    private final Deque<String> waiting;
    private final Set<Path> foldersSeen = new HashSet<>();

    Paths(List<String> names) {
        waiting = new ArrayDeque<>(names);
    }

    /** The next file, whether it can be opened or not; a folder only where it cannot be listed or is empty. */
    Optional<String> next() {
        while (!waiting.isEmpty()) {
            var name = waiting.pop();
            if (!isFolder(name)) {
                return Optional.of(name);
            }
            var inside = list(Path.of(name));
            if (inside.isEmpty()) {
                return Optional.of(name);
            }
            inside.get().reversed().forEach(waiting::push);
        }
        return Optional.empty();
    }

    /** A stream of a file, or the reason why it has none. */
    static InputStream open(String name) throws IOException, Refusal {
        if (name.isEmpty()) {
            throw new Refusal("an empty name is no file");
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            try (var inside = Files.list(path)) {
                throw new Refusal(inside.findAny().isEmpty() ? "is an empty folder" : "has no files to read");
            }
        }
        if (Files.exists(path) && !Files.isRegularFile(path) && !isStandardStream(path)) {
            throw new Refusal("is not a regular file; to read from a pipe: acta read - < " + path);
        }
        return Files.newInputStream(path);
    }

    /** What the shell makes of {@code <(command)}, or {@code /dev/stdin}. */
    private static boolean isStandardStream(Path path) {
        return path.startsWith("/dev/fd") || path.startsWith("/proc") || path.equals(Path.of("/dev/stdin"));
    }

    /** Empty where the folder is, where it cannot be listed, or where it was seen before. */
    private Optional<List<String>> list(Path folder) {
        try (var inside = Files.list(folder)) {
            if (!foldersSeen.add(folder.toRealPath())) {
                return Optional.of(List.of());
            }
            var names = inside.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .map(Path::toString)
                    .toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && !name.equals("-") && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static OptionalLong sizeOf(List<String> names) {
        long total = 0;
        for (var name : names) {
            try (var files = Files.walk(Path.of(name), FileVisitOption.FOLLOW_LINKS)) {
                total += files.mapToLong(
                                file -> file.toFile().isFile() ? file.toFile().length() : 0)
                        .sum();
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                // counts for nothing; opening it will tell why
            }
        }
        return OptionalLong.of(total);
    }

    /** Why a file could not be read, in words that go on from its name. */
    static String reason(Throwable failure) {
        var cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case NoSuchFileException missing -> "is not there: no such file or folder";
            case AccessDeniedException denied -> "may not be read: no permission";
            case InvalidPathException invalid -> "is not a file name";
            default -> "could not be read: " + words(cause);
        };
    }

    private static String words(Throwable cause) {
        var said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return said == null
                ? cause.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
