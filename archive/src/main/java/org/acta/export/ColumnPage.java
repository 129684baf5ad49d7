package org.acta.export;

import java.util.List;
import java.util.stream.Collectors;

/** The dictionary of columns: what each table holds, in Markdown. */
public final class ColumnPage {
    private ColumnPage() {}

    public static String of(List<Table<?>> tables) {
        return tables.stream().map(ColumnPage::section).collect(Collectors.joining("\n"));
    }

    private static String section(Table<?> table) {
        var rows = table.columns().stream()
                .map(column -> "| `%s` | %s | %s |\n"
                        .formatted(
                                column.name(),
                                Cells.lower(column.type()),
                                column.meaning().replace("|", "\\|")))
                .collect(Collectors.joining());
        return "## `%s`\n\n%s\n\n| column | type | |\n|---|---|---|\n%s".formatted(table.name(), table.meaning(), rows);
    }
}
