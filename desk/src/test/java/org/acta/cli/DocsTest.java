package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The pages in docs name whatever the program has. */
class DocsTest {
    private final List<CommandLine> commands =
            below(new CommandLine(new Acta(Surroundings.ofProcess()))).toList();
    private final String pages = pages();

    @Test
    void every_command_has_its_example() {
        assertThat(commands.stream()
                        .filter(command -> command.getSubcommands().isEmpty())
                        .map(command -> "    " + command.getCommandSpec().qualifiedName()))
                .allSatisfy(name -> assertThat(pages).contains("\n" + name));
    }

    @Test
    void every_option_is_named() {
        assertThat(commands.stream()
                        .flatMap(command -> command.getCommandSpec().options().stream())
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .distinct())
                .allSatisfy(name -> assertThat(pages).containsPattern(name + "\\b"));
    }

    @Test
    void every_format_is_named() {
        assertThat(Arrays.stream(OutputFormat.values())
                        .map(format -> format.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(format -> assertThat(pages).contains("`" + format + "`"));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream().flatMap(sub -> Stream.concat(Stream.of(sub), below(sub)));
    }

    private static String pages() {
        try (var files = Files.list(Path.of("../docs"))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(page -> page.toString().endsWith(".md")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
