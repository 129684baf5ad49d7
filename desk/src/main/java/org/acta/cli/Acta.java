package org.acta.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code acta} command. */
@Command(
        name = "acta",
        description = "Reads news articles and records who said what, and what was done.",
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Read.class, Actors.class, WhoIs.class, ShowCodebook.class, Evaluate.class},
        footer = {"", "More about a command: acta COMMAND --help"})
public final class Acta implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    Acta(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String... args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    static int run(Surroundings surroundings, String... args) {
        return new CommandLine(new Acta(surroundings))
                .setOut(surroundings.outWriter())
                .setErr(surroundings.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(surroundings.terminal().columns(), 56, 100))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Acta::wrongUsage)
                .setExecutionExceptionHandler(Acta::failure)
                .execute(args);
    }

    private static int wrongUsage(ParameterException e, String... args) {
        var command = e.getCommandLine();
        command.getErr().println("acta: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    /** What a verb does not foresee: one line for the user, the rest for who looks for the fault. */
    private static int failure(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println("acta: failed unexpectedly (--debug shows where): " + e);
        if (parsed.hasMatchedOption("--debug")) {
            e.printStackTrace(command.getErr());
        }
        return Exit.INTERNAL;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version the jar was built as; classes run outside a jar have none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {name()};
        }

        static String name() {
            var version = Acta.class.getPackage().getImplementationVersion();
            return "acta " + Objects.requireNonNullElse(version, "(unpackaged)");
        }
    }
}
