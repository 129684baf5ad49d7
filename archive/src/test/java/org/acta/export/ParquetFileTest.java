package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
    private record Town(String name, Optional<String> country, long people, double latitude) {}

    private static final Table<Town> TOWNS = new Table<>(
            "towns",
            "A town.",
            List.of(
                    Column.text("name", "its name", Town::name),
                    Column.maybe("country", "its country", Town::country),
                    Column.integer("people", "how many live there", Town::people),
                    Column.number("latitude", "degrees", town -> Optional.of(town.latitude()))));

    @TempDir
    private Path folder;

    @Test
    void duckdb_reads_what_was_written() throws IOException, SQLException {
        var file = folder.resolve("towns.parquet");
        try (var parquet = new ParquetFile<>(TOWNS, file)) {
            parquet.add(new Town("Göteborg", Optional.of("SWE"), 600_000, 57.7));
            parquet.add(new Town("Nowhere", Optional.empty(), 0, -1.5));
            parquet.finish();
        }

        assertThat(rows("SELECT * FROM '" + file + "' ORDER BY people DESC"))
                .containsExactly("Göteborg|SWE|600000|57.7", "Nowhere|null|0|-1.5");
        assertThat(rows("SELECT column_type FROM (DESCRIBE SELECT * FROM '" + file + "')"))
                .containsExactly("VARCHAR", "VARCHAR", "BIGINT", "DOUBLE");
    }

    @Test
    void a_file_that_was_not_finished_does_not_appear() throws IOException {
        try (var parquet = new ParquetFile<>(TOWNS, folder.resolve("towns.parquet"))) {
            parquet.add(new Town("Göteborg", Optional.of("SWE"), 600_000, 57.7));
        }

        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<String> rows(String query) throws SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var asked = duckdb.prepareStatement(query);
                var answer = asked.executeQuery()) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(answer.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }
}
