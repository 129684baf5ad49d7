package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores that are on record for a corpus, as in the files {@code evaluation/*.properties}.
 *
 * @param entries name, path, sha256, command and the like
 * @param tolerance how far a figure may be off
 * @param measures expected value by measure
 */
public record ExpectedScores(Map<String, String> entries, double tolerance, Map<String, Double> measures) {
    /** A figure up to so many times the tolerance off is near. */
    private static final double NEAR = 1.5;
    /** Figures are on record with three decimals. */
    private static final double ROUNDING = 0.0005;

    private static final String PREFIX = "measure.";

    public ExpectedScores {
        entries = Map.copyOf(entries);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** How a figure stands to the one on record. */
    public enum Standing {
        OK,
        NEAR,
        FAIL
    }

    /** One line of the comparison. */
    public record Verdict(Standing standing, String text) {}

    public static ExpectedScores read(Path file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        var measures = new LinkedHashMap<String, Double>();
        int number = 0;
        for (var line : Lines.of(file)) {
            number++;
            var parts = line.strip().split("\\s*=\\s*", 2);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (parts.length < 2) {
                throw new BrokenCorpusException(file, number, "expected 'key = value', found: " + line);
            }
            if (parts[0].startsWith(PREFIX)) {
                measures.put(parts[0].substring(PREFIX.length()), number(file, number, parts[1]));
            } else {
                entries.put(parts[0], parts[1]);
            }
        }
        if (!entries.containsKey("tolerance")) {
            throw new BrokenCorpusException(file, "expected 'tolerance = 0.005' or the like, found none");
        }
        return new ExpectedScores(entries, number(file, 0, entries.getOrDefault("tolerance", "")), measures);
    }

    /** What goes on record for these figures; name, path, command and tolerance are for people to add. */
    public static String lines(List<Measure> measures, String checksum) {
        var lines = new StringBuilder("sha256 = " + checksum + "\n");
        for (var measure : measures) {
            if (measure.isMeasured()) {
                lines.append(PREFIX)
                        .append(measure.name())
                        .append(" = ")
                        .append(measure.figure())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static double number(Path file, int line, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new BrokenCorpusException(file, line, "expected a number, found '" + value + "'");
        }
    }

    /** The corpus first, where its checksum is on record; then each measure on record. */
    public List<Verdict> compare(List<Measure> measured, String checksum) {
        var verdicts = new ArrayList<Verdict>();
        var expected = entries.getOrDefault("sha256", checksum);
        if (!expected.equals(checksum)) {
            verdicts.add(new Verdict(
                    Standing.FAIL, "this is another corpus: its sha256 is " + checksum + ", on record is " + expected));
        }
        measures.forEach((name, value) -> verdicts.add(measured.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(measure -> verdict(measure, value))
                .orElseGet(() -> new Verdict(Standing.FAIL, name + " was not measured"))));
        return verdicts;
    }

    private Verdict verdict(Measure measure, double value) {
        double off = measure.isMeasured() ? Math.abs(measure.value() - value) - ROUNDING : Double.MAX_VALUE;
        var standing = off <= tolerance ? Standing.OK : off <= NEAR * tolerance ? Standing.NEAR : Standing.FAIL;
        return new Verdict(
                standing,
                "%s %s, on record %s ± %s"
                        .formatted(measure.name(), measure.figure(), number(value), number(tolerance)));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
