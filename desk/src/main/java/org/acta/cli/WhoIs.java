package org.acta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.dictionary.ActorDictionary;
import org.acta.dictionary.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code who}: asks the list of actors, without reading anything. */
@Command(
        name = "who",
        header = "Asks Acta's own list of actors: who held an office, who is called so, what a body is.",
        description = {
            "",
            "WORDS are an office (the French foreign minister), a person's name or surname, a country, a body or an "
                    + "institution, or the key of any of them. Quotation marks are not needed.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is an answer",
            "1:the list has nothing of that name; a line on standard error says what comes nearest",
            "2:the command line is wrong, or a file given by --actors",
            "3:the answer could not be written",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  acta who the French foreign minister --on 2022-02-10",
            "  acta who --all NATO secretary general",
            "  acta who Johnson",
            "  acta who --format json Kremlin",
            "",
            "What the list holds, how to add to it, and the fields of the JSON: docs/actors.md."
        })
final class WhoIs implements Callable<Integer> {
    @ParentCommand
    private Acta acta;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "An office, a name, a country, a body.")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day to ask for (2022-02-10); today, if not given.")
    private LocalDate day = LocalDate.now();

    @Option(names = "--all", description = "Of an office: everybody on record, in the order of their beginning.")
    private boolean all;

    @Mixin
    private ActorsOption actors;

    @Mixin
    private PageOptions page;

    @Override
    public Integer call() {
        var who = new Who(actors.dictionary(spec.commandLine()).orElseGet(ActorDictionary::shipped));
        var question = String.join(" ", words);
        var answers = who.ask(question, day);
        var nearest = answers.isEmpty() ? who.nearest(question) : List.<String>of();
        if (answers.isEmpty()) {
            new Messages(acta.surroundings().err()).line(unknown(question, nearest));
        }
        var surroundings = acta.surroundings();
        var written = page.format(surroundings) == PageOptions.Format.JSON
                ? new WhoJson(all).of(question, day, who.upTo(), answers, nearest)
                : new WhoPage(page.sheet(surroundings), day, all).of(answers, who.upTo());
        if (!acta.surroundings().print(written)) {
            return Exit.NOT_WRITTEN;
        }
        return answers.isEmpty() ? Exit.SOME_FAILED : Exit.OK;
    }

    private static String unknown(String question, List<String> nearest) {
        return "the list has nothing called “%s”".formatted(question)
                + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest));
    }
}
