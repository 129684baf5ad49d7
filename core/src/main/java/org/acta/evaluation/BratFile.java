package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.acta.annotation.Span;

/**
 * Attributions in brat's standoff format: {@code T1 TAB Source 10 14;20 25 TAB words} marks stretches, {@code E1 TAB
 * Attribution:T4 Source:T1 Cue:T2 Content:T3} joins them. Offsets count Unicode code points. Words with line breaks in them
 * make a record go on over several lines.
 */
final class BratFile {
    private static final Pattern RECORD = Pattern.compile("([TEARMN]\\d+|[#*]\\w*)\t.*");
    private static final Pattern STRETCH = Pattern.compile("(\\d+) (\\d+)");

    private final String file;
    private final String text;
    private final Map<String, List<Span>> stretches = new HashMap<>();

    private BratFile(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The attributions with a cue or content, in the order of the file. */
    static List<GoldAttribution> read(Path file, String text) throws IOException {
        return of(file.toString(), Lines.of(file), text);
    }

    static List<GoldAttribution> of(String file, List<String> lines, String text) {
        var brat = new BratFile(file, text);
        brat.readStretches(lines);
        return brat.attributions(lines);
    }

    private void readStretches(List<String> lines) {
        boolean inWords = false;
        for (int i = 0; i < lines.size(); i++) {
            if (RECORD.matcher(lines.get(i)).matches()) {
                inWords = lines.get(i).startsWith("T");
                if (inWords) {
                    addStretches(lines.get(i), i + 1);
                }
            } else if (!inWords && !lines.get(i).isBlank()) {
                throw new BrokenCorpusException(file, i + 1, "this is no record of brat: " + lines.get(i));
            }
        }
    }

    private void addStretches(String line, int number) {
        var fields = line.split("\t", 3);
        var offsets = fields[1].substring(fields[1].indexOf(' ') + 1);
        var spans = new ArrayList<Span>();
        for (var stretch : offsets.split(";")) {
            var numbers = STRETCH.matcher(stretch);
            if (!numbers.matches()) {
                throw new BrokenCorpusException(
                        file, number, "expected 'Type START END;START END', found: " + fields[1]);
            }
            try {
                int start = text.offsetByCodePoints(0, Integer.parseInt(numbers.group(1)));
                spans.add(new Span(start, text.offsetByCodePoints(0, Integer.parseInt(numbers.group(2)))));
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new BrokenCorpusException(file, number, "this lies outside its article: " + fields[1]);
            }
        }
        stretches.put(fields[0], spans);
    }

    private List<GoldAttribution> attributions(List<String> lines) {
        var attributions = new ArrayList<GoldAttribution>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("E") && RECORD.matcher(lines.get(i)).matches()) {
                var attribution = attribution(lines.get(i).split("\t", 3)[1], i + 1);
                if (!attribution.cue().isEmpty() || !attribution.content().isEmpty()) {
                    attributions.add(attribution);
                }
            }
        }
        return attributions;
    }

    /** Several of one role are numbered, {@code Content2:T9}; roles other than the three are left out. */
    private GoldAttribution attribution(String arguments, int number) {
        var roles = new HashMap<String, TreeSet<Span>>();
        for (var argument : arguments.strip().split(" ")) {
            int colon = argument.indexOf(':');
            var spans = stretches.get(argument.substring(colon + 1));
            if (colon < 0 || spans == null) {
                throw new BrokenCorpusException(
                        file, number, "expected 'Role:T1' with a T of this file, found: " + argument);
            }
            var role = argument.substring(0, colon).replaceFirst("\\d+$", "").toLowerCase(Locale.ROOT);
            roles.computeIfAbsent(role, r -> new TreeSet<>()).addAll(spans);
        }
        return new GoldAttribution(of(roles, "source"), of(roles, "cue"), of(roles, "content"));
    }

    private static List<Span> of(Map<String, TreeSet<Span>> roles, String role) {
        return List.copyOf(roles.getOrDefault(role, new TreeSet<>()));
    }
}
