package org.acta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Reads every {@code src/test/readings/<layer>/<what-it-shows>.txt} and compares with the {@code .expected} beside it. A
 * missing expectation is written and fails; {@code -Dacta.renew=true} writes all anew and fails where one has changed, so
 * that somebody reads the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenReadingsTest {
    private static final Path READINGS = Path.of("src/test/readings");
    private static final boolean RENEW = Boolean.getBoolean("acta.renew");

    private Optional<NewsReader> reader = Optional.empty();

    private final List<Layer> layers = Layer.all(article -> reader().read(article));

    /** Opened once, and only if a layer asks for it: the model takes a while. */
    private NewsReader reader() {
        if (reader.isEmpty()) {
            reader = Optional.of(NewsReader.open());
        }
        return reader.get();
    }

    @AfterAll
    void close() {
        reader.ifPresent(NewsReader::close);
    }

    @TestFactory
    Stream<DynamicContainer> readings() {
        return layers.stream()
                .filter(layer -> Files.isDirectory(folder(layer)))
                .map(layer -> DynamicContainer.dynamicContainer(layer.name(), tests(layer)));
    }

    @Test
    void every_folder_of_readings_is_a_layer() throws IOException {
        try (var folders = Files.list(READINGS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .as("a new folder needs its Layer")
                    .isSubsetOf(layers.stream().map(Layer::name).toList());
        }
    }

    @Test
    void every_expectation_has_its_input() throws IOException {
        try (var files = Files.walk(READINGS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected")))
                    .allSatisfy(file -> assertThat(sibling(file, ".txt")).exists());
        }
    }

    private static Stream<DynamicTest> tests(Layer layer) {
        try (var files = Files.list(folder(layer))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(input ->
                            DynamicTest.dynamicTest(whatItShows(input), input.toUri(), () -> check(layer, input)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Layer layer, Path input) throws IOException {
        var actual = layer.print(GoldenInput.read(input));
        var file = sibling(input, ".expected");
        var expected = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.<String>empty();
        if (expected.isEmpty() || RENEW && !expected.get().equals(actual)) {
            Files.writeString(file, actual);
            fail("wrote %s; read it, and run again if it is right:%n%s", file, actual);
        }
        assertThat(actual).as(input.toString()).isEqualTo(expected.get());
    }

    private static Path folder(Layer layer) {
        return READINGS.resolve(layer.name());
    }

    private static String whatItShows(Path input) {
        return input.getFileName().toString().replace(".txt", "").replace('-', ' ');
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ending));
    }
}
