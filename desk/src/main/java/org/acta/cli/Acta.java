package org.acta.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code acta} command. */
@Command(
        name = "acta",
        description = "Reads news articles and records who said what.",
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class)
public final class Acta implements Runnable {

    public static void main(String... args) {
        System.exit(new CommandLine(new Acta()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** The version the jar was built as; classes run outside a jar have none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Acta.class.getPackage().getImplementationVersion();
            return new String[] {"acta " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
