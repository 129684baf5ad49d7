package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;

/** CoNLL-U written short: {@code ID FORM TAG HEAD RELATION MISC} with spaces between, comments and blank lines as they are. */
final class Conllu {
    static final String FIELDS = "# global.Entity = GRP-etype-infstat-link\n";

    private Conllu() {}

    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            lines.add(line.startsWith("#") || line.isBlank() ? line : row(line));
        }
        return lines;
    }

    private static String row(String line) {
        var fields = line.strip().split(" +");
        return String.join("\t", fields[0], fields[1], "_", fields[2], "_", "_", fields[3], fields[4], "_", fields[5]);
    }
}
