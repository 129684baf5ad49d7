package org.acta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.cli.Palette.Style;
import org.acta.codebook.Cameo;
import org.acta.codebook.Mode;
import org.acta.codebook.TypeEntry;

/** The codebook as a person reads it. */
final class CodebookPage {
    private final Sheet sheet;

    /** One row: what it is called, what stands beside it in small, and what it means. */
    private record Row(String name, String facts, String meaning) {}

    CodebookPage(Sheet sheet) {
        this.sheet = sheet;
    }

    String of(CodebookExtract extract) {
        var sections = Stream.of(
                section("Types", extract.types().stream().map(CodebookPage::type)),
                section("Modes", extract.modes().stream().map(CodebookPage::mode)),
                section("Contexts", extract.contexts().stream().map(c -> new Row(c.name(), "", c.meaning()))),
                section("CAMEO codes", extract.codes().stream().map(CodebookPage::code)));
        return sections.filter(lines -> !lines.isEmpty()).map(Sheet::joined).collect(Collectors.joining("\n"));
    }

    private static Row type(TypeEntry entry) {
        var recipient = switch (entry.recipient()) {
            case OPTIONAL -> "";
            case REQUIRED -> " · needs a recipient";
            case ONE_SIDED -> " · needs a recipient if one-sided";
        };
        var quad = entry.quad().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Row(entry.type().name(), number(entry.score()) + " · " + quad + recipient, entry.meaning());
    }

    private static Row mode(Mode mode) {
        return new Row(mode.type() + " " + mode.name(), number(mode.score()), mode.meaning());
    }

    private static Row code(Cameo code) {
        var plover = Stream.of(
                        code.type().stream().map(Enum::name),
                        code.mode().stream(),
                        code.contexts().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("(" + String.join(", ", code.contexts()) + ")"))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        return new Row(
                code.code(),
                number(code.goldstein()) + " · " + (plover.isEmpty() ? "no event in PLOVER" : plover),
                code.name());
    }

    private List<String> section(String title, Stream<Row> content) {
        var rows = content.toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>(sheet.lines(title, Style.TITLE, sheet.width()));
        int column = sheet.column(rows.stream().map(Row::name));
        for (var row : rows) {
            int room = sheet.room(column);
            var words = Stream.concat(
                            sheet.lines(row.meaning(), Style.USUAL, room).stream(),
                            sheet.lines(row.facts(), Style.FAINT, room).stream())
                    .toList();
            lines.addAll(sheet.entry(sheet.lines(row.name(), Style.SOURCE, column), words, column));
        }
        return lines;
    }

    /** Scores as the manual prints them: -3.5, 4. */
    private static String number(double score) {
        return (score > 0 ? "+" : "") + (score == Math.rint(score) ? String.valueOf((long) score) : score);
    }
}
