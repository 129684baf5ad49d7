package org.acta.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code read}: its options. The work is {@link ReadRun}'s. */
@Command(
        name = "read",
        header = "Reads articles and shows who said what, and what was done.",
        description = {
            "",
            "Takes plain text, web pages (HTML), JSON with an article or an array of them, JSON Lines with an article a "
                    + "line, acta/1 records, feeds (RSS, Atom, JSON Feed), WARC, NewsML-G2 and ninjs. What a file holds is told by its content. A folder stands for all files in "
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
            "2:the command line is wrong, or a file given by --actors",
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
            "  acta read --format csv --table events news.jsonl > done.csv",
            "  acta read --format plover news.jsonl > events.jsonl",
            "",
            "Inputs, columns and the page: docs/reading.md. The JSON record, acta/1: docs/record.md. "
                    + "PLOVER and GDELT: docs/formats.md."
        })
final class Read implements Callable<Integer> {
    @ParentCommand
    private Acta acta;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "page (the default on a screen), text (the page without colour; the default elsewhere), json (one "
                            + "object, or an array for several articles), jsonl (an article a line), csv (a statement or event a row), plover, gdelt (events, as those "
                            + "collections have them; docs/formats.md).")
    private @Nullable OutputFormat format;

    @Option(
            names = "--table",
            paramLabel = "WHAT",
            defaultValue = "statements",
            description = "What a row of the CSV is: statements (the default) or events.")
    private StatementOutputs.Table table;

    @Option(names = "--header", description = "With --format gdelt: the names of the columns first.")
    private boolean header;

    @Mixin
    private ReadArguments arguments;

    @Override
    public Integer call() {
        var surroundings = acta.surroundings();
        return new ReadRun(
                        arguments.options(surroundings, Optional.ofNullable(format)),
                        surroundings,
                        new StatementOutputs(table, header ? GdeltOutput.Header.WRITTEN : GdeltOutput.Header.LEFT_OUT))
                .run();
    }
}
