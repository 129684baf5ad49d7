package org.acta.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files of a corpus. */
final class Lines {
    private Lines() {}

    static List<String> of(Path file) throws IOException {
        return text(file).lines().toList();
    }

    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BrokenCorpusException(file, "this is no UTF-8");
        }
    }
}
