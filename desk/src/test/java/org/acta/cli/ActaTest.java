package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ActaTest {

    @Test
    void help_names_the_command() {
        var out = new StringWriter();

        int status = new CommandLine(new Acta()).setOut(new PrintWriter(out)).execute("--help");

        assertThat(status).isZero();
        assertThat(out.toString()).startsWith("Usage: acta");
    }
}
