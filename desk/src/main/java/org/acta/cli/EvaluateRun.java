package org.acta.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.acta.evaluation.BrokenCorpusException;
import org.acta.evaluation.Checksum;
import org.acta.evaluation.ExpectedScores;
import org.acta.evaluation.ExpectedScores.Standing;
import org.acta.evaluation.Measure;
import org.acta.evaluation.Miss;
import tools.jackson.databind.json.JsonMapper;

/** One measurement: reads, prints, compares with what is on record. */
final class EvaluateRun {
    private final Surroundings surroundings;
    private final EvaluateOptions options;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    EvaluateRun(Surroundings surroundings, EvaluateOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.messages = new Messages(surroundings.err());
    }

    /** What a measurement gives. */
    record Scores(List<Measure> measures, List<Path> files, List<Miss> misses, List<String> table) {
        Scores(List<Measure> measures, List<Path> files, List<Miss> misses) {
            this(measures, files, misses, List.of());
        }

        Scores(List<Measure> measures, List<Path> files) {
            this(measures, files, List.of());
        }
    }

    /** What is measured, with a reader for any number of threads. */
    @FunctionalInterface
    interface Work {
        Scores with(LazyReader reader) throws IOException;
    }

    /** The exit code. */
    int run(Work work) {
        var dictionary = options.dictionary();
        var near = options.near();
        try (var reader =
                new LazyReader(() -> surroundings.reader().apply(dictionary).near(near))) {
            var expected = options.expected().isPresent()
                    ? Optional.of(ExpectedScores.read(options.expected().get()))
                    : Optional.<ExpectedScores>empty();
            var scores = work.with(reader);
            print(scores);
            int status = expected.isPresent() ? compare(expected.get(), scores) : Exit.OK;
            return surroundings.print(out.toString()) ? status : Exit.NOT_WRITTEN;
        } catch (BrokenCorpusException e) {
            return fail(Exit.SOME_FAILED, String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return fail(Exit.SOME_FAILED, e.getFile() + ": there is no such file or folder", e);
        } catch (IOException e) {
            return fail(Exit.SOME_FAILED, "could not be read: " + e.getMessage(), e);
        } catch (LazyReader.Unavailable e) {
            return fail(Exit.INTERNAL, "the reader could not be opened: " + e.getMessage(), e);
        }
    }

    private void print(Scores scores) throws IOException {
        scores.misses().forEach(miss -> out.append(miss.text()).append("\n\n"));
        scores.table().forEach(row -> out.append(row).append('\n'));
        switch (options.format()) {
            case TEXT ->
                scores.measures().forEach(measure -> out.append(line(measure)).append('\n'));
            case JSON ->
                out.append(JsonMapper.shared().writeValueAsString(values(scores.measures())))
                        .append('\n');
            case RECORD -> out.append(ExpectedScores.lines(scores.measures(), Checksum.of(scores.files())));
        }
    }

    private static String line(Measure measure) {
        return "%s %s %s"
                .formatted(measure.name(), measure.figure(), measure.basis())
                .strip();
    }

    private static LinkedHashMap<String, Object> values(List<Measure> measures) {
        var values = new LinkedHashMap<String, Object>();
        for (var measure : measures) {
            values.put(measure.name(), measure.isMeasured() ? new BigDecimal(measure.figure()) : Optional.empty());
        }
        return values;
    }

    private int compare(ExpectedScores expected, Scores scores) throws IOException {
        int status = Exit.OK;
        for (var verdict : expected.compare(scores.measures(), Checksum.of(scores.files()))) {
            var line = "%-4s %s".formatted(verdict.standing(), verdict.text());
            switch (options.format()) {
                case TEXT -> out.append(line).append('\n');
                case JSON, RECORD -> messages.line(line);
            }
            status = verdict.standing() == Standing.FAIL ? Exit.SOME_FAILED : status;
        }
        return status;
    }

    private int fail(int status, String message, Exception e) {
        messages.line(message);
        if (options.isDebug()) {
            messages.trace(e);
        }
        return status;
    }
}
