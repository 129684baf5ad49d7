package org.acta.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code evaluate}: a measurement of each kind is a command below it. */
@Command(
        name = "evaluate",
        header = "Measures how well Acta reads texts that people have marked.",
        description = {
            "",
            "Each line of the output is a measure and its value, with what a share was reckoned from: "
                    + "'quotation.found 0.923 60/65'. What each measure means: docs/evaluation.md.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Acta.Version.class,
        subcommands = {
            EvaluateAttribution.class,
            EvaluatePolnear.class,
            EvaluateCoreference.class,
            EvaluateArticles.class,
            EvaluateActors.class,
            EvaluateEvents.class,
            EvaluatePlaces.class,
            EvaluateTypes.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  acta evaluate articles evaluation/articles --part dev",
            "  acta evaluate actors --part dev --errors",
            "  acta evaluate events --part dev",
            "  acta evaluate attribution sentences.jsonl --format json",
            "  acta evaluate coreference gum/dev --genre news,interview",
            "  acta evaluate places geowebnews/gwn.xml --errors",
            "  acta evaluate polnear polnear/dev --expected evaluation/polnear-dev.properties",
            "",
            "More about each: acta evaluate COMMAND --help"
        })
final class Evaluate implements Runnable {
    @ParentCommand
    private Acta acta;

    @Spec
    private CommandSpec spec;

    Surroundings surroundings() {
        return acta.surroundings();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
