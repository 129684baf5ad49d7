package org.acta.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a person sees of the program.
 *
 * @param out whether standard output goes to a screen
 * @param err whether standard error does
 * @param columns width of the screen, or of a usual one
 */
record Terminal(boolean out, boolean err, int columns) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;

    /** Java does not tell which stream is a terminal, nor how wide it is; the shell does. */
    static Terminal ofProcess(Map<String, String> environment) {
        int streams = streams();
        boolean out = (streams & 1) != 0;
        boolean err = (streams & 2) != 0;
        return new Terminal(out, err, columns(environment, out || err));
    }

    private static int streams() {
        var test = "s=0; [ -t 1 ] && s=1; [ -t 2 ] && s=$((s+2)); exit $s";
        try {
            return new ProcessBuilder("sh", "-c", test).inheritIO().start().waitFor();
        } catch (IOException noShell) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int columns(Map<String, String> environment, boolean hasScreen) {
        int told = number(environment.getOrDefault("COLUMNS", ""));
        int columns = told > 0 ? told : hasScreen ? columnsOfScreen() : USUAL;
        return columns <= 0 ? USUAL : Math.max(NARROWEST, columns);
    }

    /** "24 80" says stty: rows, then columns. */
    private static int columnsOfScreen() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.from(Path.of("/dev/tty").toFile()))
                    .redirectError(Redirect.DISCARD)
                    .start();
            var said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(said.substring(said.indexOf(' ') + 1));
        } catch (IOException noScreen) {
            return 0;
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
