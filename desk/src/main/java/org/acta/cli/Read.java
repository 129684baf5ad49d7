package org.acta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code read}: its options. The work is {@link ReadRun}'s. */
@Command(
        name = "read",
        header = "Reads articles and shows who said what.",
        description = {
            "",
            "Takes plain text, web pages (HTML), JSON with an article or an array of them, JSON Lines with an article a "
                    + "line, and acta/1 records. What a file holds is told by its content. A folder stands for all files in "
                    + "it and below.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:some inputs could not be read (a line on standard error says which and why); the others were",
            "2:the command line is wrong",
            "3:the output could not be written",
            "4:the reader itself failed, or its model could not be opened"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  acta read article.txt",
            "  acta read --published 2022-02-10 article.txt",
            "  curl -s https://example.org/news.html | acta read -",
            "  acta read --format jsonl --output said.jsonl news.jsonl pages/",
            "  acta read --format csv news.jsonl > said.csv",
            "",
            "Inputs, columns and the page: docs/reading.md. The JSON record, acta/1: docs/record.md."
        })
final class Read implements Callable<Integer> {
    @ParentCommand
    private Acta acta;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read; - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "page (the default on a screen), text (the page without colour; the default elsewhere), json (one "
                            + "object, or an array for several articles), jsonl (an article a line), csv (a statement a row).")
    private @Nullable OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there; the file appears when it is whole.")
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2022-02-10) of articles that give none.")
    private @Nullable LocalDate published;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. auto: on a screen, unless NO_COLOR is set.")
    private ColorWhen color;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to read at a time; as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No notes, no progress bar; only what could not be read.")
    private boolean quiet;

    @Option(names = "--debug", description = "Where something fails, show where in the program.")
    private boolean debug;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        return new ReadRun(options(), acta.surroundings()).run();
    }

    private ReadOptions options() {
        boolean toScreen = acta.surroundings().terminal().out() && output == null;
        return new ReadOptions(
                inputs,
                Optional.ofNullable(published),
                format != null ? format : toScreen ? OutputFormat.PAGE : OutputFormat.TEXT,
                Optional.ofNullable(output),
                color.palette(toScreen, acta.surroundings().environment()),
                threads,
                quiet ? ReadOptions.Talk.QUIET : debug ? ReadOptions.Talk.DEBUG : ReadOptions.Talk.USUAL);
    }
}
