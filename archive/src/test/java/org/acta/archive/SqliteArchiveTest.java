package org.acta.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    Path folder;

    @Override
    String address() {
        return folder.resolve("an archive.acta").toString();
    }

    @Test
    void what_is_no_archive_is_told_in_words() throws IOException {
        var text = Files.writeString(
                folder.resolve("a.txt"), "Not an archive, but long enough to be looked at. ".repeat(99));

        assertThatThrownBy(() -> Archive.open(text.toString(), Sameness.none()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageEndingWith("could not be opened: the file is not an archive, nor any SQLite database");
        assertThatThrownBy(() -> Archive.open(folder.toString(), Sameness.none()))
                .hasMessageEndingWith("is a folder; an archive is a file");
        assertThatThrownBy(() -> Archive.open(folder.resolve("no/such/file").toString(), Sameness.none()))
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> Archive.open("jdbc:mysql://x/y", Sameness.none()))
                .hasMessageContaining("an archive is a file, or jdbc:postgresql://HOST/DATABASE");
    }
}
