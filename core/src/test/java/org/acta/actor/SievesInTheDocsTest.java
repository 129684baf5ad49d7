package org.acta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/who-is-who.md tells of every rule of coreference. */
class SievesInTheDocsTest {
    @Test
    void every_sieve_has_its_line_and_example() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "who-is-who.md"));

        assertThat(ActorResolver.sieves(Weights.DEFAULT))
                .extracting(sieve -> sieve.getClass().getSimpleName())
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
