package org.acta.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.acta.codebook.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The verb {@code codebook}: what events there may be. */
@Command(
        name = "codebook",
        header = "Shows what events there may be: types, modes, contexts, CAMEO's codes.",
        description = {
            "",
            "An event has a type (what is done: ASSAULT), may have a mode (how: aerial) and contexts (what it is about: "
                    + "territory). These are PLOVER 2.0's. Each type is of words or of deeds, with or against each other, "
                    + "and has a score from -10 (most hostile) to 10 (most cooperative), as has each mode. CAMEO is the "
                    + "older codebook of GDELT and ICEWS; its scores are Goldstein's.",
            "",
            "Without NAME: all types and contexts.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:shown",
            "1:the codebook has nothing of that name",
            "2:the command line is wrong",
            "3:the answer could not be written",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  acta codebook",
            "  acta codebook CONSULT         a type with its modes, and what CAMEO calls it",
            "  acta codebook withdraw        a mode, or a context: military",
            "  acta codebook 036             a code of CAMEO; 03 for its whole family",
            "  acta codebook --all --format json > codebook.json",
            "",
            "Where it comes from and where it goes its own way: docs/formats.md."
        })
final class ShowCodebook implements Callable<Integer> {
    @ParentCommand
    private Acta acta;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A type, a mode, a context or a CAMEO code.")
    private @Nullable String name;

    @Option(names = "--all", description = "Everything: all types, modes, contexts and codes.")
    private boolean all;

    @Mixin
    private PageOptions page;

    @Override
    public Integer call() {
        var extract = extract(Codebook.shipped());
        if (extract.isEmpty()) {
            new Messages(acta.surroundings().err())
                    .line("the codebook has no type, mode, context or code “%s”; acta codebook lists types and contexts"
                            .formatted(name));
            return Exit.SOME_FAILED;
        }
        var surroundings = acta.surroundings();
        var written = page.format(surroundings) == PageOptions.Format.JSON
                ? CodebookJson.of(extract)
                : new CodebookPage(page.sheet(surroundings)).of(extract);
        return acta.surroundings().print(written) ? Exit.OK : Exit.NOT_WRITTEN;
    }

    private CodebookExtract extract(Codebook codebook) {
        if (all) {
            return CodebookExtract.all(codebook);
        }
        return Optional.ofNullable(name)
                .map(wanted -> CodebookExtract.of(codebook, wanted))
                .orElseGet(() -> CodebookExtract.overview(codebook));
    }
}
