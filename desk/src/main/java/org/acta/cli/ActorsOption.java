package org.acta.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acta.dictionary.ActorDictionary;
import org.acta.dictionary.BrokenDictionaryException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --actors}, wherever articles are read or the list is asked. */
final class ActorsOption {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Add the rows of FILE to Acta's own list of actors (docs/actors.md); may be given again.")
    private List<Path> files = List.of();

    /** The shipped list with the user's rows; empty where there are none, for whoever opens the shipped list anyway. */
    Optional<ActorDictionary> dictionary(CommandLine command) {
        return files.isEmpty() ? Optional.empty() : Optional.of(withFiles(command));
    }

    /** Wrong rows are wrong usage, told before anything is read. */
    private ActorDictionary withFiles(CommandLine command) {
        var dictionary = ActorDictionary.shipped();
        for (var file : files) {
            try {
                dictionary = dictionary.with(file);
            } catch (BrokenDictionaryException e) {
                throw new ParameterException(command, String.valueOf(e.getMessage()), e);
            } catch (NoSuchFileException e) {
                throw new ParameterException(command, file + ": there is no such file", e);
            } catch (IOException e) {
                throw new ParameterException(command, file + ": could not be read: " + e.getMessage(), e);
            }
        }
        return dictionary;
    }
}
