package org.acta.cli;

import java.util.Map;
import picocli.CommandLine.Option;

/** Whether output has colours, as all verbs that show something ask for it. */
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. auto: on a screen, unless NO_COLOR is set.")
    private ColorWhen color;

    Palette palette(boolean toScreen, Map<String, String> environment) {
        return color.palette(toScreen, environment);
    }
}
