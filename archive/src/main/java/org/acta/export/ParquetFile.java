package org.acta.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A table as a Parquet file: text, 64-bit integers and doubles, each column optional, compressed by Snappy. The file appears
 * when it is whole; closed before {@link #finish}, it does not appear. For one thread.
 */
public final class ParquetFile<R> implements AutoCloseable {
    private final Table<R> table;
    private final Path file;
    private final Path unfinished;
    private final ParquetWriter<R> writer;

    /** @throws IOException if the file cannot be made */
    public ParquetFile(Table<R> table, Path file) throws IOException {
        this.table = table;
        this.file = file;
        this.unfinished = Files.createTempFile(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow(), ".acta-", ".parquet");
        this.writer = ParquetWriter.writeFile(schema(table), unfinished.toFile(), (row, out) -> {
            for (var column : table.columns()) {
                column.value().apply(row).ifPresent(cell -> out.write(column.name(), cell));
            }
        });
    }

    public Table<R> table() {
        return table;
    }

    public void add(R row) throws IOException {
        writer.write(row);
    }

    /** Writes what is left and puts the file in its place. */
    public void finish() throws IOException {
        writer.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(unfinished)) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }

    private static MessageType schema(Table<?> table) {
        return new MessageType(
                table.name(), table.columns().stream().map(ParquetFile::field).toList());
    }

    private static Type field(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }
}
